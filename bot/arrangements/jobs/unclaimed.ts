import { and, eq, inArray } from 'drizzle-orm';
import type { Due } from '../../delivery/feature.ts';
import { jobClaims } from '../../delivery/tables.ts';
import type { Tx } from '../../store/store.ts';

/** Those that were not done yet: a job is asked every five minutes, and most of what was ever due was done long ago. */
export async function unclaimed(tx: Tx, job: string, due: readonly Due[]): Promise<readonly Due[]> {
  if (due.length === 0) return [];
  const subjects = [...new Set(due.map(({ subject }) => subject))];
  const done = await tx.db
    .select({ period: jobClaims.period, subject: jobClaims.subject })
    .from(jobClaims)
    .where(and(eq(jobClaims.job, job), inArray(jobClaims.subject, subjects)));
  return due.filter((one) => !done.some(({ period, subject }) => period === one.period && subject === one.subject));
}

/** The first of these moments after another; null when there is none. */
export function firstAfter(moments: readonly (Date | null)[], after: Date): Date | null {
  const later = moments.flatMap((at) => (at !== null && at > after ? [at.getTime()] : []));
  return later.length === 0 ? null : new Date(Math.min(...later));
}
