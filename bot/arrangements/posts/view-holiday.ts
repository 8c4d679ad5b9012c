import { HOLIDAY_ROWS, type HolidayRow, type HolidayView } from '../../../cards/arrangements/holiday-card.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { revision } from '../../../cards/words/brands.ts';
import { pageOf } from '../../core/page-of.ts';
import { schoolById } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import { mayReview } from '../abilities/for-the-swv.ts';
import { watchesTerms } from '../abilities/to-see.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { findFolded } from '../data/find-arrangement.ts';
import { type EndsIn, endsIn, type Holiday } from '../data/holidays.ts';
import { createClockworks, listTimed } from '../data/list-timed.ts';
import type { Viewer } from '../data/read-viewer.ts';
import { type Arrangement, OPEN_STATES } from '../rules/arrangement.ts';
import { HOLDER } from '../rules/who-has-it.ts';
import type { Now } from '../rules/world.ts';
import { dataOf, NO_POST, numberOf } from './case.ts';

/** A request of which something ends in a holiday. */
export interface Lapsing extends EndsIn {
  readonly record: Arrangement;
}

const STATES = OPEN_STATES.filter((state) => state !== 'concept');
/** Nobody is asked to act or to judge by this list, so who sits in the CvT plays no part. */
const NOBODY = { members: [] };

/** What ends in a holiday, the soonest first. */
export async function lapsingIn(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  holiday: Holiday,
  now: Now,
): Promise<readonly Lapsing[]> {
  const clockworks = createClockworks(tx, configurations, now);
  const found: Lapsing[] = [];
  for (const row of await listTimed(tx, { states: STATES })) {
    const clockwork = await clockworks(row);
    const ends = clockwork && endsIn(holiday, row, clockwork);
    const record = ends && (await findFolded(tx, row.id));
    if (ends && record) found.push({ ...ends, record });
  }
  return found.toSorted((one, other) => (soonest(one) < soonest(other) ? -1 : 1));
}

const soonest = ({ law, own }: EndsIn): string => [law, own].filter((day) => day !== null).toSorted()[0] ?? '';

/** Those that this person answers for: all of them, or those of their own schools. */
export const lapsingFor = (all: readonly Lapsing[], { actor, ties }: Viewer): readonly Lapsing[] =>
  all.filter(
    ({ record }) =>
      (record.submittedAt !== null && watchesTerms(actor)) || mayReview(actor, record, { committee: NOBODY, ties }).ok,
  );

/** One page of it. */
export async function holidayView(
  tx: Tx,
  { key, name, first, last }: Holiday,
  rows: readonly Lapsing[],
  page: number,
): Promise<HolidayView> {
  const { rows: shown, ...paged } = pageOf(rows, page, HOLIDAY_ROWS);
  const drawn: HolidayRow[] = [];
  for (const one of shown) drawn.push(await rowOf(tx, one));
  const data = { v: 1, swv: tx.swv, id: key, revision: revision(0) } as const;
  return { data, name, first, last, rows: drawn, ...paged };
}

async function rowOf(tx: Tx, { record, law, own }: Lapsing): Promise<HolidayRow> {
  const school = await schoolById(tx, record.school);
  const holder = HOLDER[record.state];
  if (!school || holder === null) throw new Error('An open request lies with somebody, and is of a school.');
  return {
    data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
    dossiernummer: numberOf(record),
    kind: POSTED_KIND_OF[record.kind],
    school: school.name,
    holder,
    law,
    own,
  };
}
