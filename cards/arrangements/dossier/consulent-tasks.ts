import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { openForm } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { PREADVIEZEN } from '../words.ts';
import { choiceField, textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
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

const PREADVIES = Object.entries(PREADVIEZEN).map(([id, label]) => ({ id, label }));

/** "Stuur door" with a preadvies of one sentence. */
export const forward = (view: TaskView): Elements => [
  subheading('Stuur door naar de commissie'),
  choiceField(
    view,
    { id: inputIds.preadvies, label: 'Jouw preadvies', saved: '', errorMessage: 'Kies je preadvies.' },
    { choices: PREADVIES },
  ),
  textField(
    view,
    { id: inputIds.sentence, label: 'Waarom, in één zin?', saved: '', errorMessage: 'Schrijf in één zin waarom.' },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.forward),
    execute(verbs.forward, 'Stuur door', view.data, { inputs: true, look: 'main' }),
    back(view),
  ),
];

/** One question to the school. */
export const question = (view: TaskView): Elements => [
  subheading('Vraag aanvulling'),
  words('De beslistermijn staat stil tot de school antwoordt.'),
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
