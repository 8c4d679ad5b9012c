import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { openForm } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewVerbs } from '../view-verbs.ts';
import { textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import type { Task } from './task.ts';
import type { TaskView } from './task-view.ts';

type Elements = readonly CardElement[];

/** What the requester may do with a request under way. */
export function manage({ data }: TaskView, task: Extract<Task, { kind: 'beheer' }>): Elements {
  const actions = [
    ...(task.may.amend ? [execute(verbs.openAmend, 'Pas aan', data)] : []),
    ...(task.may.withdraw ? [execute(viewVerbs.askWithdraw, 'Trek in', data)] : []),
  ];
  return actions.length === 0 ? [] : [buttons(...actions)];
}

/** The directie's question. */
export const commitment = ({ data }: TaskView): Elements => [
  subheading('Doet je school mee?'),
  buttons(
    execute(verbs.commit, 'Ja, wij doen mee', data, { look: 'main' }),
    openForm(data, 'Nee, eerst overleggen', 'overleg'),
  ),
];

/** "Nee, eerst overleggen": one sentence, which may be left out. */
export const consultation = (view: TaskView): Elements => [
  subheading('Nee, eerst overleggen'),
  words('De aanvraag gaat terug naar de zorgcoördinator. Er gaat niets verloren.'),
  textField(
    view,
    {
      id: inputIds.sentence,
      label: 'Waarover wil je overleggen? (mag leeg blijven)',
      saved: '',
      errorMessage: 'Schrijf in één zin waarover je wilt overleggen.',
    },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.decline),
    execute(verbs.decline, 'Stuur terug', view.data, { inputs: true, look: 'main' }),
    execute(verbs.openDossier, 'Terug', view.data),
  ),
];

/** The answer to the consulent's question. */
export const answer = (view: TaskView): Elements => [
  textField(
    view,
    { id: inputIds.answer, label: 'Jouw antwoord', saved: '', errorMessage: 'Schrijf je antwoord op.' },
    view.limits.text,
    true,
    { hint: 'Geen namen; gebruik "de leerling".' },
  ),
  buttons(
    ...nameButton(view, verbs.answerAanvulling),
    execute(verbs.answerAanvulling, 'Vul aan', view.data, { inputs: true, look: 'main' }),
  ),
];
