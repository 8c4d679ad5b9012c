import { and, count, gte, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { LocalDate, SchoolId } from '../../../cards/words/brands.ts';
import { endOfDay, startOfDay } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement, ClosedState } from '../rules/arrangement.ts';
import { CLOSED_STATES } from '../rules/arrangement.ts';
import type { RequestKind } from '../rules/kind-rules.ts';
import { arrangements } from '../tables.ts';
import type { Timed } from './deadlines.ts';
import { extension } from './list-timed.ts';
import { body } from './record-shape.ts';

/** From the first day up to and including the last. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** A moment of a request lies in a period. */
export const inPeriod = (
  column: typeof arrangements.submittedAt | typeof arrangements.closedAt,
  { from, until }: Period,
): SQL => and(gte(column, startOfDay(from)), lt(column, endOfDay(until))) ?? sql`false`;

/** How many were submitted in a period, per kind and school. */
export async function countSubmitted(
  tx: Tx,
  period: Period,
): Promise<readonly { readonly kind: RequestKind; readonly school: SchoolId; readonly count: number }[]> {
  const { kind, schoolId, submittedAt } = arrangements;
  return tx.db
    .select({ kind, school: schoolId, count: count() })
    .from(arrangements)
    .where(inPeriod(submittedAt, period))
    .groupBy(kind, schoolId);
}

/** How many were closed in a period after they were submitted, per kind, school and how. */
export async function countClosed(
  tx: Tx,
  period: Period,
): Promise<
  readonly {
    readonly kind: RequestKind;
    readonly school: SchoolId;
    readonly state: ClosedState;
    readonly count: number;
  }[]
> {
  const { kind, schoolId, state, closedAt, submittedAt } = arrangements;
  const rows = await tx.db
    .select({ kind, school: schoolId, state, count: count() })
    .from(arrangements)
    .where(and(inPeriod(closedAt, period), isNotNull(submittedAt)))
    .groupBy(kind, schoolId, state);
  return rows.flatMap(({ state: how, ...row }) => {
    const closed = CLOSED_STATES.find((one) => one === how);
    return closed === undefined ? [] : [{ ...row, state: closed }];
  });
}

/** What the days of a decision are reckoned from; no text of it is read. */
export type Decided = Pick<
  Arrangement,
  'kind' | 'state' | 'since' | 'school' | 'submittedAt' | 'suspensions' | 'rulesVersion'
> &
  Pick<Timed, 'verdaging'>;

const term = z.object({ suspensions: body.shape.suspensions, verdaging: extension });

/** How long a herstelbesluit took says nothing of how long people waited. */
const isFirstDecision = sql`jsonb_array_length(coalesce(${arrangements.body} -> 'mended', '[]')) = 0`;

/** What was decided in a period, for the first time: `since` is the moment of the decision. */
export async function listDecided(
  tx: Tx,
  period: Period,
  decided: readonly ClosedState[],
): Promise<readonly Decided[]> {
  const { kind, state, since, schoolId, submittedAt, closedAt, rulesVersion } = arrangements;
  const rows = await tx.db
    .select({
      kind,
      state,
      since,
      school: schoolId,
      submittedAt,
      rulesVersion,
      part: sql<unknown>`jsonb_build_object('suspensions', ${arrangements.body} -> 'suspensions',
        'verdaging', ${arrangements.body} -> 'verdaging')`,
    })
    .from(arrangements)
    .where(and(inPeriod(closedAt, period), isNotNull(submittedAt), inArray(state, [...decided]), isFirstDecision));
  return rows.map(({ part, ...row }) => ({ ...row, ...term.parse(part) }));
}
