import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { inputIds, verbs } from '../verbs.ts';
import { textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import type { TaskView } from './task-view.ts';

type Elements = readonly CardElement[];

/** Who decides: what they mean to do and why, for the school to answer. */
export const intention = (view: TaskView): Elements => [
  subheading('Vraag een zienswijze'),
  words('De school leest dit, spreekt erover met de ouders en de leerling, en reageert. De beslistermijn loopt door.'),
  textField(
    view,
    {
      id: inputIds.voornemen,
      label: 'Wat wil je besluiten, en waarom?',
      saved: '',
      errorMessage: 'Schrijf op wat je van plan bent en waarom.',
    },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.askZienswijze),
    execute(verbs.askZienswijze, 'Vraag het de school', view.data, { inputs: true, look: 'main' }),
    execute(verbs.openDossier, 'Terug', view.data),
  ),
];

/** The school: what it, the parents and the pupil say to it, or that they say nothing. */
export const hearing = (view: TaskView): Elements => [
  subheading('Jullie zienswijze'),
  textField(
    view,
    {
      id: inputIds.zienswijze,
      label: 'Wat vinden school, ouders en leerling hiervan?',
      saved: '',
      errorMessage: 'Schrijf op wat jullie ervan vinden.',
    },
    view.limits.text,
    true,
    { hint: 'Geen namen; gebruik "de leerling" en "de ouders".' },
  ),
  buttons(
    ...nameButton(view, verbs.giveZienswijze),
    execute(verbs.giveZienswijze, 'Stuur onze zienswijze', view.data, { inputs: true, look: 'main' }),
    execute(verbs.giveZienswijze, 'Wij voegen niets toe', view.data, { constants: { [inputIds.nothing]: 'ja' } }),
  ),
];
