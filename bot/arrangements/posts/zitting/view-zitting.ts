import { POSTED_KIND_OF } from '../../../../cards/arrangements/words.ts';
import type { DaysLeft } from '../../../../cards/arrangements/zitting/days-left.ts';
import {
  ZITTING_ROWS,
  type ZittingRow,
  type ZittingView,
} from '../../../../cards/arrangements/zitting/zitting-card.ts';
import { type Amount, amount } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import { staffById } from '../../../people/who.ts';
import type { Tx } from '../../../store/store.ts';
import { mayVote } from '../../abilities/for-the-swv.ts';
import { legalTerm } from '../../data/deadlines.ts';
import type { Viewer } from '../../data/read-viewer.ts';
import { ticks } from '../../rules/ticks.ts';
import { outlook } from '../../rules/zitting/outlook.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import { dataOf, type Look, NO_POST, numberOf } from '../case.ts';
import { schoolNameOf } from '../school-name-of.ts';
import { termLeft } from '../term-left.ts';
import { isTodo, type Lying, type Seen } from './read-list.ts';
import { zittingData } from './zitting-data.ts';

/** Days until the last day to decide; null while the term stands still or was never begun. */
export function daysLeftOf({ record, scene }: Lying): DaysLeft | null {
  const term = termLeft(record, scene);
  return term === null || term.stands ? null : term;
}

/** First what has the fewest days left; what has no term comes last. */
export function byDaysLeft(one: Lying, other: Lying): number {
  const days = (of: Lying) => legalTerm(of.record, of.scene)?.end ?? '9999';
  const byDay = days(one).localeCompare(days(other));
  return byDay === 0 ? one.record.id.localeCompare(other.record.id) : byDay;
}

interface Asked {
  readonly zitting: Zitting;
  readonly as: Exclude<Seen, null>;
  readonly listed: readonly Lying[];
  readonly waiting: number;
  /** Counted from 1. */
  readonly page: number;
  readonly note: Look['note'];
  /** Drawn as the member's one message: its buttons say so by having no page. */
  readonly isPost: boolean;
}

/** The list as this person may see it: for a member not the requests of their own school; never how anybody advised. */
export async function zittingView(
  tx: Tx,
  viewer: Viewer,
  { zitting, as, listed, waiting, page, note, isPost }: Asked,
): Promise<ZittingView> {
  const seen = listed
    .map((lying, at) => ({ lying, place: amount(at + 1) }))
    .filter(({ lying }) => as === 'secretaris' || (as === 'lid' && mayAdviseOn(lying, viewer)));
  const shown = pageOf(seen, page, ZITTING_ROWS);
  const rows: ZittingRow[] = [];
  for (const { lying, place } of shown.rows) rows.push(await rowOf(tx, lying, place, viewer, as));
  const names = await staffById(
    tx,
    zitting.present.map(({ person }) => person),
  );
  return {
    data: isPost ? { ...zittingData(tx.swv, zitting), page: undefined } : zittingData(tx.swv, zitting),
    as,
    on: dayOf(zitting.openedAt),
    total: amount(listed.length),
    todo: amount(seen.filter(({ lying }) => isTodo(lying, viewer, as)).length),
    rows,
    present: as === 'secretaris' ? [...names.values()].map(({ name }) => name) : [],
    waiting: amount(as === 'secretaris' ? waiting : 0),
    page: shown.page,
    pages: shown.pages,
    note,
  };
}

/** Also once they did. Whoever knows of it in another role finds it in the lists of that role. */
const mayAdviseOn = ({ record, scene: { committee } }: Lying, { actor, ties }: Viewer): boolean =>
  mayVote(actor, record, { committee, ties }).ok;

async function rowOf(tx: Tx, lying: Lying, place: Amount, viewer: Viewer, as: Seen): Promise<ZittingRow> {
  const { record, scene } = lying;
  const { given, seats, worded } = outlook(record, scene);
  return {
    data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
    place,
    dossiernummer: numberOf(record),
    kind: POSTED_KIND_OF[record.kind],
    school: await schoolNameOf(tx, record.school),
    left: daysLeftOf(lying),
    ticks: ticks(record),
    done: as === 'secretaris' ? worded : !isTodo(lying, viewer, as),
    given: { count: amount(given), seats: amount(seats) },
  };
}
