import { and, eq, sql } from 'drizzle-orm';
import type { Due } from '../../delivery/feature.ts';
import { jobClaims } from '../../delivery/tables.ts';
import type { Tx } from '../../store/store.ts';

/** Those that were not done yet: a job is asked every five minutes, and most of what was ever due was done long ago. */
export async function unclaimed(tx: Tx, job: string, due: readonly Due[]): Promise<readonly Due[]> {
  if (due.length === 0) return [];
  // In pairs, as the key has them: asked by subject alone, every claim that this job ever made would be read.
  const periods = JSON.stringify(due.map(({ period }) => period));
  const subjects = JSON.stringify(due.map(({ subject }) => subject));
  const asked = sql`(select p.value, s.value from jsonb_array_elements_text(${periods}::jsonb) with ordinality p(value, at)
    join jsonb_array_elements_text(${subjects}::jsonb) with ordinality s(value, at) using (at))`;
  const done = await tx.db
    .select({ period: jobClaims.period, subject: jobClaims.subject })
    .from(jobClaims)
    .where(
      and(
        eq(jobClaims.swvId, tx.swv),
        eq(jobClaims.job, job),
        sql`(${jobClaims.period}, ${jobClaims.subject}) in ${asked}`,
      ),
    );
  const keys = new Set(done.map(({ period, subject }) => `${period} ${subject}`));
  return due.filter(({ period, subject }) => !keys.has(`${period} ${subject}`));
}

/** The first of these moments after another; null when there is none. */
export function firstAfter(moments: readonly (Date | null)[], after: Date): Date | null {
  const later = moments.flatMap((at) => (at !== null && at > after ? [at.getTime()] : []));
  return later.length === 0 ? null : new Date(Math.min(...later));
}
