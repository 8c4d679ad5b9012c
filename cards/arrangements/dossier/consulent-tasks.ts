import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { reveal } from '../../words/sensitive.ts';
import { openForm } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { PREADVIEZEN, type Preadvies } from '../words.ts';
import { pairFields } from './expert-tasks.ts';
import { textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import type { Task } from './task.ts';
import type { TaskView } from './task-view.ts';

type Elements = readonly CardElement[];

/** Three ways on; each shows its one field under the dossier. */
export const review = ({ data }: TaskView): Elements => [
  subheading('Wat doe je met deze aanvraag?'),
  buttons(
    openForm(data, 'Stuur door', 'doorsturen'),
    openForm(data, 'Vraag aanvulling', 'aanvulling'),
    openForm(data, 'Kan met basisondersteuning', 'basisondersteuning'),
  ),
];

type Forwarding = TaskView<Extract<Task, { kind: 'doorsturen' }>>;

const send = ({ data, task }: Forwarding, preadvies: Preadvies) =>
  execute(verbs.forward, task.isQuestion ? 'Stuur door' : `Stuur door: ${PREADVIEZEN[preadvies].toLowerCase()}`, data, {
    inputs: true,
    constants: { [inputIds.preadvies]: preadvies },
  });

/** "Stuur door" with a preadvies and one sentence why: the button is the choice, so that neither is chosen beforehand. */
export const forward = (view: Forwarding): Elements => [
  subheading(view.task.experts ? 'Stuur door naar twee deskundigen' : 'Stuur door naar de commissie'),
  words(forwardLead(view.task)),
  ...(view.task.experts ? pairFields(view, view.task.experts) : []),
  textField(
    view,
    {
      id: inputIds.sentence,
      label: view.task.isQuestion ? 'Wat geef je de commissie mee, in één zin?' : 'Waarom, in één zin?',
      saved: '',
      errorMessage: 'Schrijf in één zin waarom.',
    },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameAnswer(view),
    send(view, 'positief'),
    ...(view.task.isQuestion ? [] : [send(view, 'negatief')]),
    back(view),
  ),
];

function forwardLead({ experts, advised, isQuestion }: Forwarding['task']): string {
  if (experts)
    return 'Twee deskundigen van verschillende disciplines adviseren eerst; daarna gaat de TLV naar de commissie.';
  if (advised) return 'De deskundigen adviseerden al; hun adviezen gaan mee naar de commissie, met jouw preadvies.';
  return isQuestion
    ? 'De commissie beantwoordt de vraag. Er wordt niets besloten.'
    : 'De commissie leest je preadvies, en waarom.';
}

/** The name question came up for a preadvies that was chosen: the answer goes on with that one. */
function nameAnswer(view: TaskView): readonly IExecuteAction[] {
  const chosen = view.typed?.[inputIds.preadvies];
  return nameButton(view, verbs.forward, chosen ? { [inputIds.preadvies]: reveal(chosen) } : {});
}

/** One question to the school. */
export const question = (view: TaskView, { hasTerm }: Extract<Task, { kind: 'aanvulling' }>): Elements => [
  subheading('Vraag aanvulling'),
  ...(hasTerm ? [words('De beslistermijn staat stil tot de school antwoordt.')] : []),
  textField(
    view,
    { id: inputIds.question, label: 'Jouw ene vraag', saved: '', errorMessage: 'Schrijf je vraag op.' },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.askAanvulling),
    execute(verbs.askAanvulling, 'Stel de vraag', view.data, { inputs: true, look: 'main' }),
    back(view),
  ),
];

/** "Kan met basisondersteuning": closes it, with a reason for the school. */
export const asBasis = (view: TaskView): Elements => [
  subheading('Kan met basisondersteuning'),
  words('De aanvraag wordt afgesloten; de school leest jouw reden.'),
  textField(
    view,
    {
      id: inputIds.reason,
      label: 'Waarom kan het zo, en hoe?',
      saved: '',
      errorMessage: 'Schrijf op waarom het met basisondersteuning kan.',
    },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.returnAsBasis),
    execute(verbs.returnAsBasis, 'Sluit de aanvraag af', view.data, { inputs: true, look: 'main' }),
    back(view),
  ),
];

const back = ({ data }: TaskView) => execute(verbs.openDossier, 'Terug', data);
