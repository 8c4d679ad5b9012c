import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { columnsHelp } from './columns-help.ts';
import { importVerbs } from './verbs.ts';

export interface ImportStartView {
  readonly data: CardData;
  /** Why the last click or file did nothing. */
  readonly note: BeheerRefusal | null;
  readonly mayChange: boolean;
}

const TITLE = 'Mensen en scholen inlezen';
const CHANGES =
  'Stuur je CSV-bestand in deze chat, of plak de inhoud. Daarna zie je eerst wat er verandert; er gebeurt pas iets als je op Voer door klikt.';
const LOOKS = 'Inlezen doet de functioneel beheerder. Je kunt hier zien hoe zo’n bestand eruitziet.';

/** The two ways to bring people and schools in from a spreadsheet. Without an input, so that it may stand in the chat. */
export const importStartCard = posted<ImportStartView>(
  ({ data, note, mayChange }) => {
    const lead = mayChange ? CHANGES : LOOKS;
    const told = note && beheerRefusalText(note);
    return frame({
      title: TITLE,
      speak: told ?? lead,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        words(lead),
        buttons(
          ...(mayChange ? [execute(importVerbs.paste, 'Plak de inhoud', data, { look: 'main' })] : []),
          execute(beheerVerbs.home, 'Terug naar beheer', data),
        ),
        ...columnsHelp,
      ],
    });
  },
  () => TITLE,
);
