import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { Amount, ImportSentence } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { importVerbs } from './verbs.ts';

export interface ImportErrorRow {
  /** As an editor counts; 1 has the names of the columns. */
  readonly line: Amount;
  readonly column: ImportSentence | null;
  readonly text: ImportSentence;
}

export interface ImportErrorsView extends Paged {
  readonly data: CardData;
  readonly total: Amount;
  readonly rows: readonly ImportErrorRow[];
}

export const ERROR_ROWS = 8;

const TITLE = 'Er klopt nog iets niet';

/** Everything that is wrong with a file, by line; nothing of it was carried out. */
export const importErrorsCard = posted<ImportErrorsView>(
  (view) => {
    const lead = `Ik vond ${view.total} ${view.total === 1 ? 'fout' : 'fouten'} en heb niets veranderd. Verbeter je bestand en lees het opnieuw in.`;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...view.rows.map((row) => line([bold(placeOf(row)), run(` ${row.text}`)], { spacing: 'Small' })),
        ...pager(importVerbs.look, view.data, view),
        buttons(
          execute(importVerbs.open, 'Lees opnieuw in', view.data, { look: 'main' }),
          execute(beheerVerbs.home, 'Terug naar beheer', view.data),
        ),
      ],
    });
  },
  () => TITLE,
);

const placeOf = ({ line: at, column }: ImportErrorRow) => `Regel ${at}${column === null ? '' : `, ${column}`}:`;
