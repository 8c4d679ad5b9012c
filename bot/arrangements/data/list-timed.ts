import { and, asc, inArray, isNull, lte, sql } from 'drizzle-orm';
import * as z from 'zod';
import { localDate, type SubjectId } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import { calendarOf } from '../../swv/calendar-of.ts';
import type { Configurations, ConfigurationVersion } from '../../swv/configurations.ts';
import type { Arrangement, OpenState } from '../rules/arrangement.ts';
import type { Now } from '../rules/world.ts';
import { arrangements } from '../tables.ts';
import type { Clockwork, Timed } from './deadlines.ts';
import { readTerms } from './read-rules.ts';
import { body } from './record-shape.ts';

/** As much of an open request as its clock needs: no text of it, sealed or not. */
export type TimedRow = Timed & Pick<Arrangement, 'kind' | 'rulesVersion'> & { readonly id: SubjectId };

interface Which {
  readonly states: readonly OpenState[];
  /** Only those that have been there, or submitted, since that moment at the latest. */
  readonly sinceBy?: Date;
  readonly submittedBy?: Date;
  /** Not those that this job did already for their period; an extended term has another one, so those are all there. */
  readonly unclaimedBy?: { readonly job: string; readonly period: keyof typeof PERIODS };
}

/** As `alertPeriod` writes them for a term that was not extended; it looks once more. */
const PERIODS = {
  place: sql`${arrangements.state} || ' ' || to_char(${arrangements.since} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  term: sql`'termijn'`,
};

const suspensions = body.shape.suspensions;
/** An extension as far as its days, of which the reason stays sealed. */
export const extension = z
  .looseObject({ on: z.string().transform(localDate), until: z.string().transform(localDate) })
  .nullable();

const heard = z
  .object({ until: z.string().transform(localDate).nullable() })
  .transform(({ until }) => (until === null ? null : { until }));

/** The open requests in some states, oldest first, with what their clocks need. One narrow read: a tick asks it often. */
export async function listTimed(
  tx: Tx,
  { states, sinceBy, submittedBy, unclaimedBy }: Which,
): Promise<readonly TimedRow[]> {
  const { id, kind, schoolId, state, since, submittedAt, rulesVersion, closedAt } = arrangements;
  // One look at the key for each row: as a join, a planner without statistics reads every claim that was ever made.
  const claimed =
    unclaimedBy &&
    sql`(select true from job_claims c where c.swv_id = ${tx.swv} and c.job = ${unclaimedBy.job}
      and c.period = ${PERIODS[unclaimedBy.period]} and c.subject = ${arrangements}.id limit 1)`;
  const rows = await tx.db
    .select({
      id,
      kind,
      school: schoolId,
      state,
      since,
      submittedAt,
      rulesVersion,
      suspensions: sql<unknown>`${arrangements.body} -> 'suspensions'`,
      verdaging: sql<unknown>`${arrangements.body} -> 'verdaging'`,
      zienswijze: sql<unknown>`jsonb_build_object('until', ${arrangements.body} #> '{zienswijze,until}')`,
      mended: sql<number>`jsonb_array_length(coalesce(${arrangements.body} -> 'mended', '[]'))`.mapWith(Number),
    })
    .from(arrangements)
    .where(
      and(
        isNull(closedAt),
        inArray(state, [...states]),
        sinceBy && lte(since, sinceBy),
        submittedBy && lte(submittedAt, submittedBy),
        claimed && sql`(${claimed} is null or ${arrangements.body} #>> '{verdaging,until}' is not null)`,
      ),
    )
    .orderBy(asc(since), asc(id));
  return rows.map((row) => ({
    ...row,
    suspensions: suspensions.parse(row.suspensions),
    verdaging: extension.parse(row.verdaging),
    zienswijze: heard.parse(row.zienswijze),
    mended: { length: row.mended },
  }));
}

/** What clocks run by, made once for each version, kind and day of submission. Null as {@link readTerms} says. */
export function createClockworks(
  tx: Tx,
  configurations: Configurations,
  now: Pick<Now, 'today'>,
): (row: Pick<TimedRow, 'kind' | 'submittedAt' | 'rulesVersion'>) => Promise<Clockwork | null> {
  const made = new Map<string, Clockwork | null>();
  let current: ConfigurationVersion | undefined;
  return async (row) => {
    current ??= await configurations.current(tx);
    const day = row.submittedAt === null ? now.today : dayOf(row.submittedAt);
    const key = `${row.rulesVersion} ${row.kind} ${day}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const terms = await readTerms(tx, configurations, row, day, current);
    const clockwork = terms && { rules: { terms }, calendar: calendarOf(current.configuration), now };
    made.set(key, clockwork);
    return clockwork;
  };
}
