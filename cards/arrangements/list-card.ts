import type { CardElement, IContainer, ITextRun } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { type Paged, pager } from '../parts/pager.ts';
import { bold, faint, heading, run, words } from '../parts/text.ts';
import type { Dossiernummer, LocalDate, SchoolName, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';
import { type CaseState, HOLDERS, type Holder, POSTED_KINDS, type PostedKind, STATES } from './words.ts';

export interface ListRow {
  readonly data: CardData;
  /** Null for a draft that was never sent. */
  readonly dossiernummer: Dossiernummer | null;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  readonly state: CaseState;
  /** Null when it is closed. */
  readonly holder: { readonly who: Holder; readonly name: StaffName | null } | null;
  readonly until: LocalDate | null;
  readonly yours: boolean;
}

export interface ListView extends Paged {
  readonly data: CardData;
  /** Of this page: what waits for the reader first, then the oldest. At most {@link LIST_ROWS}. */
  readonly rows: readonly ListRow[];
}

/** Rows on a page: what a phone shows in two swipes, and far below the size limit. */
export const LIST_ROWS = 6;

const TITLE = 'Jouw aanvragen';
const NONE = 'Je hebt nog geen aanvragen.';
const LEAD = 'Tik op een aanvraag om te zien waar hij ligt.';

/** "status": one's own requests, each with who has it and until when; a row opens it. */
export const listCard = posted<ListView>(
  (view) => {
    const lead = view.rows.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...view.rows.map(row),
        ...pager(viewVerbs.list, view.data, view),
        buttons(execute(viewVerbs.newRequest, 'Nieuwe aanvraag', view.data)),
      ] satisfies readonly CardElement[],
    });
  },
  () => SUMMARIES.answer,
);

function row(of: ListRow): IContainer {
  const name = of.dossiernummer ?? 'Nog zonder nummer';
  const lines: ITextRun[][] = [
    [bold(name), run(` · ${POSTED_KINDS[of.kind]} · ${of.school}`)],
    [run(STATES[of.state])],
    ...where(of),
  ];
  const verb = of.state === 'concept' && of.yours ? verbs.resume : verbs.status;
  return menuRow(lines, execute(verb, `Open ${name}`, of.data));
}

function where({ holder, until, yours }: ListRow): ITextRun[][] {
  if (holder === null) return [];
  const limit = until === null ? '' : `, uiterlijk ${nearDay(until)}`;
  if (yours) return [[run(`Jij bent aan zet${limit}`, { weight: 'Bolder' })]];
  const who = holder.name ?? HOLDERS[holder.who];
  return [[faint(`Ligt bij ${who}${limit}`)]];
}
