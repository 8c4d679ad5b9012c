import type { IActionSet } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { verbs } from '../verbs.ts';
import { viewVerbs } from '../view-verbs.ts';

const TITLE = 'Sluit dossier';

/** First on every dossier card, so that it is gone in one tap when somebody walks in (USERS section 5, row 8). */
export const closeButton = (data: CardData): IActionSet => buttons(execute(verbs.closeDossier, TITLE, data));

/** The same on a form: closing keeps what was typed. `constants` as on *Later verder*. */
export const closeForm = (data: CardData, constants: Readonly<Record<string, string>>): IActionSet =>
  buttons(execute(viewVerbs.later, TITLE, data, { inputs: true, constants }));
