import { sql } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { Due } from './feature.ts';

/** Those that were not done yet: a job is asked every five minutes, and most of what was ever due was done long ago. */
export async function unclaimed(tx: Tx, job: string, due: readonly Due[]): Promise<readonly Due[]> {
  if (due.length === 0) return [];
  // In pairs, as the key has them, and one by one: asked otherwise, every claim that this job ever made would be read.
  const periods = JSON.stringify(due.map(({ period }) => period));
  const subjects = JSON.stringify(due.map(({ subject }) => subject));
  const done = await tx.db
    .select({ period: sql<string>`p.value`, subject: sql<string>`s.value` })
    .from(
      sql`jsonb_array_elements_text(${periods}::jsonb) with ordinality p(value, at)
        join jsonb_array_elements_text(${subjects}::jsonb) with ordinality s(value, at) using (at)`,
    )
    .where(
      sql`(select true from job_claims c where c.swv_id = ${tx.swv} and c.job = ${job}
        and c.period = p.value and c.subject = s.value limit 1)`,
    );
  const keys = new Set(done.map(({ period, subject }) => `${period} ${subject}`));
  return due.filter(({ period, subject }) => !keys.has(`${period} ${subject}`));
}

/** The first of these moments after another; null when there is none. */
export function firstAfter(moments: readonly (Date | null)[], after: Date): Date | null {
  const later = moments.flatMap((at) => (at !== null && at > after ? [at.getTime()] : []));
  return later.length === 0 ? null : new Date(Math.min(...later));
}
