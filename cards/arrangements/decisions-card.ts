import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { type Paged, pager } from '../parts/pager.ts';
import { bold, faint, heading, run, words } from '../parts/text.ts';
import type { Amount, Dossiernummer, LocalDate, SchoolName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { LIST_ROWS } from './list-card.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';
import { FROM_DECISIONS, viewInputIds, viewVerbs } from './view-verbs.ts';
import { POSTED_KINDS, type PostedKind } from './words.ts';

export interface DecisionRow {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  /** The last day by law; null when there is none. */
  readonly until: LocalDate | null;
  /** That day lies behind us. */
  readonly over: boolean;
}

export interface DecisionsView extends Paged {
  readonly data: CardData;
  /** Of all pages. */
  readonly total: Amount;
  /** Of this page, the one whose term ends first before all. At most {@link DECISION_ROWS}. */
  readonly rows: readonly DecisionRow[];
}

export const DECISION_ROWS = LIST_ROWS;

const LEAD = 'Tik op een aanvraag: je leest waar het om gaat en besluit. Daarna kom je hier terug voor de volgende.';
const NONE = 'Er ligt nu niets bij jou om over te besluiten.';

/** "besluiten": what waits for this decider; a row opens the dossier with the advice to follow. */
export const decisionsCard = posted<DecisionsView>(
  (view) => {
    const title = titleOf(view.total);
    const lead = view.rows.length === 0 ? NONE : LEAD;
    return frame({
      title,
      speak: lead,
      body: [heading(title), words(lead), ...view.rows.map(row), ...pager(viewVerbs.decisions, view.data, view)],
    });
  },
  () => SUMMARIES.answer,
);

function titleOf(total: Amount): string {
  if (total === 0) return 'Geen besluiten te nemen';
  return total === 1 ? '1 besluit te nemen' : `${total} besluiten te nemen`;
}

function row({ data, dossiernummer, kind, school, until, over }: DecisionRow) {
  const open = execute(verbs.openDossier, `Open ${dossiernummer}`, data, {
    constants: { [viewInputIds.form]: 'volg', [viewInputIds.from]: FROM_DECISIONS },
  });
  return menuRow([[bold(dossiernummer), run(` · ${POSTED_KINDS[kind]} · ${school}`)], ...limit(until, over)], open);
}

function limit(until: LocalDate | null, over: boolean) {
  if (until === null) return [];
  const text = over ? `De beslistermijn liep af op ${nearDay(until)}` : `Volgens de wet uiterlijk ${nearDay(until)}`;
  return [[over ? run(text, { color: 'Attention', weight: 'Bolder' }) : faint(text)]];
}
