import type { CardElement, IContainer, ITextRun } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { bold, faint, heading, line, quiet, run, words } from '../parts/text.ts';
import {
  type Amount,
  amount,
  type Dossiernummer,
  type ListTrail,
  type LocalDate,
  type SchoolName,
  type StaffName,
} from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { afterLines, type LateLine, type SendLine } from './list-after.ts';
import { LIST_WORDS, type ListName, type ListPart, PART_WORDS } from './list-words.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { type TermLeft, termLines } from './parts/term-left.ts';
import { verbs } from './verbs.ts';
import { viewInputIds, viewVerbs } from './view-verbs.ts';
import {
  type CaseState,
  HOLDERS,
  type Holder,
  POSTED_KINDS,
  type PostedKind,
  shownState,
  stateWords,
} from './words.ts';

export interface ListRow {
  readonly part: ListPart;
  /** False: only that it is there, and since when. */
  readonly opens: boolean;
  readonly data: CardData;
  /** Null for a draft that was never sent. */
  readonly dossiernummer: Dossiernummer | null;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  readonly state: CaseState;
  /** Whether less was granted than was asked. */
  readonly deels?: boolean;
  /** Since when it is in this state. */
  readonly since: LocalDate;
  /** Null when it is closed. */
  readonly holder: { readonly who: Holder; readonly name: StaffName | null } | null;
  readonly until: LocalDate | null;
  /** Of the law, in days; null while nothing was submitted, or when it is closed. */
  readonly term: TermLeft | null;
  readonly yours: boolean;
  /** Of a closed one: what still has to be done about it. */
  readonly after?: readonly (LateLine | SendLine)[];
}

export interface ListView {
  readonly data: CardData;
  readonly list: ListName;
  /** The other lists of this reader. */
  readonly others: readonly ListName[];
  readonly mayRequest: boolean;
  /** Of this page, at most {@link LIST_ROWS}: what waits for the reader first. */
  readonly rows: readonly ListRow[];
  /** Counted from 1. How many there are is not counted: that would read them all. */
  readonly page: Amount;
  /** Of the next page; null on the last one. */
  readonly next: ListTrail | null;
  /** Of the page before, of which the first has no trail; null on the first page. */
  readonly back: { readonly to: ListTrail | null } | null;
}

/** Rows on a page: what a phone shows in two swipes, and far below the size limit. */
export const LIST_ROWS = 6;

/** A list of requests, each with who has it and until when; a row opens it. */
export const listCard = posted<ListView>(
  (view) => {
    const { title, lead, none } = LIST_WORDS[view.list];
    const said =
      view.rows.length > 0 ? lead : view.back === null ? none : 'Hier staat niets meer; ga terug naar het begin.';
    return frame({
      title,
      speak: said,
      body: [
        heading(title),
        words(said),
        ...view.rows.flatMap((row, at) => [...headingOf(row, view.rows[at - 1] ?? null), drawRow(row)]),
        ...pages(view),
        ...more(view),
      ] satisfies readonly CardElement[],
    });
  },
  () => SUMMARIES.answer,
);

function headingOf({ part, school }: ListRow, before: ListRow | null): readonly CardElement[] {
  if (before?.part === part && (part !== 'school' || before.school === school)) return [];
  return [line([bold(PART_WORDS[part] ?? school)], { spacing: 'Medium' })];
}

function drawRow(of: ListRow): IContainer {
  if (!of.opens)
    return { type: 'Container', spacing: 'Small', items: [line([run(`${bare(of)} `)], { spacing: 'None' })] };
  const name = of.dossiernummer ?? 'Nog zonder nummer';
  const lines: ITextRun[][] = [
    [bold(name), run(` · ${POSTED_KINDS[of.kind]} · ${of.school}`)],
    [run(stateWords(shownState(of.state, of.holder?.who ?? null), of.deels))],
    ...where(of),
    ...termLines(of.term),
    ...afterLines(of.after ?? []),
  ];
  const verb = of.state === 'concept' && of.yours ? verbs.resume : verbs.status;
  return menuRow(lines, execute(verb, `Open ${name}`, of.data));
}

const bare = ({ dossiernummer, school, since }: ListRow): string =>
  `${dossiernummer ?? 'Nog zonder nummer'} · ${school} · sinds ${nearDay(since)}`;

function where({ holder, since, until, yours }: ListRow): ITextRun[][] {
  if (holder === null) return [[faint(`Sinds ${nearDay(since)}`)]];
  const limit = until === null ? '' : `, uiterlijk ${nearDay(until)}`;
  if (yours) return [[run(`Jij bent aan zet${limit}`, { weight: 'Bolder' })]];
  const who = holder.name ?? HOLDERS[holder.who];
  return [[faint(`Ligt bij ${who}${limit}`)]];
}

/** The list goes along, and the pages that were turned: a page stays where it is when something before it goes away. */
function turn({ data, list }: ListView, title: string, page: number, trail: ListTrail | null) {
  const constants = { [viewInputIds.list]: list, ...(trail !== null && { [viewInputIds.trail]: trail }) };
  return execute(viewVerbs.list, title, { ...data, page: amount(page) }, { constants });
}

function pages(view: ListView): readonly CardElement[] {
  const { page, next, back } = view;
  if (next === null && back === null) return [];
  return [
    quiet(`Pagina ${page}`),
    buttons(
      ...(next === null ? [] : [turn(view, 'Volgende', page + 1, next)]),
      ...(back === null ? [] : [turn(view, 'Vorige', Math.max(1, page - 1), back.to)]),
    ),
  ];
}

/** At most four: what else this reader can look at. */
function more(view: ListView): readonly CardElement[] {
  const { data, others, mayRequest } = view;
  const all = [
    ...(mayRequest ? [execute(viewVerbs.newRequest, 'Nieuwe aanvraag', data)] : []),
    ...others.map((name) =>
      execute(viewVerbs.list, LIST_WORDS[name].button, data, { constants: { [viewInputIds.list]: name } }),
    ),
  ].slice(0, 4);
  return all.length === 0 ? [] : [buttons(...all)];
}
