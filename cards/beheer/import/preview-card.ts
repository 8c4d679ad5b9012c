import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { heading, subheading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { changeRow, type ImportChange } from './change-row.ts';
import { type ImportTotals, totalPhrases } from './counts.ts';
import { type Derived, derivedRows } from './derived-rows.ts';
import { importVerbs } from './verbs.ts';

export interface ImportPreviewView extends Paged {
  /** `data.revision` is the fingerprint of all that changes: with another one the button shows the new preview first. */
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly totals: ImportTotals;
  /** Organisations that were found for lines that named none. */
  readonly derived: readonly Derived[];
  /** Of this page. */
  readonly rows: readonly ImportChange[];
  /** Not when nothing changes, when it may not happen, or for who only looks. */
  readonly mayConfirm: boolean;
}

export const CHANGE_ROWS = 8;

const TITLE = 'Dit verandert er';

/** What a file would change, before it does. */
export const importPreviewCard = posted<ImportPreviewView>(
  (view) => {
    const told = view.note && beheerRefusalText(view.note);
    const phrases = totalPhrases(view.totals);
    return frame({
      title: TITLE,
      speak: told ?? `${phrases.join(', ')}. Er is nog niets gedaan.`,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        ...(phrases.length > 0 ? [words('Er is nog niets gedaan. Klopt dit?')] : []),
        ...phrases.map((phrase) => words(phrase, { spacing: 'Small', weight: 'Bolder' })),
        ...(phrases.length > 0 ? derivedRows(view.derived) : []),
        ...(view.rows.length > 0 ? [subheading('Per persoon, school en bestuur')] : []),
        ...view.rows.map(changeRow),
        ...pager(importVerbs.look, view.data, view),
        buttons(
          ...(view.mayConfirm ? [execute(importVerbs.confirm, 'Voer door', view.data, { look: 'main' })] : []),
          execute(importVerbs.open, 'Lees een ander bestand in', view.data),
          execute(importVerbs.discard, 'Gooi weg', view.data, { look: 'danger' }),
        ),
      ],
    });
  },
  () => TITLE,
);
