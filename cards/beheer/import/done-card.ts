import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { type ImportTotals, totalPhrases } from './counts.ts';

export interface ImportDoneView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly totals: ImportTotals;
}

const TITLE = 'Ingelezen';
const LEAD = 'Dit staat nu in het register. Het geldt vanaf de volgende klik van wie het aangaat.';

/** What a file changed. */
export const importDoneCard = posted<ImportDoneView>(
  ({ data, note, totals }) => {
    const told = note && beheerRefusalText(note);
    return frame({
      title: TITLE,
      speak: told ?? LEAD,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        words(LEAD),
        ...totalPhrases(totals).map((phrase) => words(phrase, { spacing: 'Small', weight: 'Bolder' })),
        buttons(
          execute(beheerVerbs.people, 'Mensen en rollen', data, { look: 'main' }),
          execute(beheerVerbs.home, 'Terug naar beheer', data),
        ),
      ],
    });
  },
  () => TITLE,
);
