import { and, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { LocalDate, SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import { jobClaims } from '../../delivery/tables.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { arrangements } from '../tables.ts';
import { decodeFolded, decodeFollowUp } from './decode-record.ts';
import { UNSENT } from './follow-up-grounds.ts';
import { schoolsAs } from './grounds.ts';

/** A request that is followed, as far as what falls due depends on it. */
export type FollowedRequest = Pick<Arrangement, 'id' | 'state' | 'school' | 'endsOn' | 'followUp'>;

/**
 * The requests that are followed after they were granted: their days and no more, for a tick asks it often. What was decided
 * before Meedoen did that is not among them, so that a SWV that upgrades is not flooded with questions about what is long
 * under way.
 */
export async function listFollowed(tx: Tx): Promise<readonly FollowedRequest[]> {
  const { id, state, schoolId: school, endsOn, body } = arrangements;
  const rows = await tx.db
    .select({ id, state, school, endsOn, followUp: sql<unknown>`${body} -> 'followUp'` })
    .from(arrangements)
    .where(and(isNotNull(arrangements.followUp), eq(state, 'toegekend')))
    .orderBy(asc(id));
  return rows.map((row) => ({ ...row, followUp: decodeFollowUp(row.followUp) }));
}

/** Those that this person may have something to do with: of their schools, and for the administratie what is to be sent. */
export async function listFollowedAround(tx: Tx, actor: Actor): Promise<readonly Arrangement[]> {
  const sends = actor.roles.some(({ role }) => role === 'administratie');
  const schools = schoolsAs(actor, 'zorgcoordinator');
  if (!sends && schools.length === 0) return [];
  const ofSchools = schools.length === 0 ? undefined : inArray(arrangements.schoolId, schools);
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(and(isNotNull(arrangements.followUp), or(ofSchools, sends ? UNSENT : undefined)))
    .orderBy(asc(arrangements.id));
  return rows.map(decodeFolded);
}

/** What was given already, of one job: by subject and period the day on which it was. */
export async function givenBy(
  tx: Tx,
  job: string,
  subjects: readonly SubjectId[],
): Promise<(subject: SubjectId) => (period: string) => LocalDate | null> {
  if (subjects.length === 0) return () => () => null;
  const { subject, period, ranAt } = jobClaims;
  const rows = await tx.db
    .select({ subject, period, ranAt })
    .from(jobClaims)
    .where(and(eq(jobClaims.job, job), inArray(jobClaims.subject, [...subjects])));
  const days = new Map(rows.map((row) => [`${row.subject} ${row.period}`, dayOf(row.ranAt)]));
  return (of) => (name) => days.get(`${of} ${name}`) ?? null;
}
