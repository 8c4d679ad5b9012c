import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { openForm } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import type { TaskView } from './task-view.ts';

type Elements = readonly CardElement[];

/** Under a decision, for who may mend it. */
export const decidedTask = ({ data }: TaskView): Elements => [
  buttons(openForm(data, 'Herstel dit besluit', 'herstel')),
];

/** Why the decision has to be taken anew; it lies with who decides again after it. */
export const mending = (view: TaskView): Elements => [
  subheading('Herstel dit besluit'),
  words(
    'Het besluit blijft gelden tot het nieuwe er is, en blijft in het dossier staan. De school hoort dat het wordt hersteld.',
  ),
  textField(
    view,
    {
      id: inputIds.reason,
      label: 'Wat klopt er niet, in één zin?',
      saved: '',
      errorMessage: 'Schrijf in één zin wat er niet klopt.',
    },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.revise),
    execute(verbs.revise, 'Neem een nieuw besluit', view.data, { inputs: true, look: 'main' }),
    execute(verbs.openDossier, 'Terug', view.data),
  ),
];
