import { and, eq } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { Due } from './feature.ts';
import { jobClaims } from './tables.ts';

/**
 * Takes what is to happen once, in the transaction of its effect: of two who try at once the second waits for the first,
 * and takes it after all when that one rolls back.
 * @returns false when it was taken before.
 */
export async function claimOnce(tx: Tx, job: string, { period, subject, at }: Due, now: Date): Promise<boolean> {
  const claimed = await tx.db
    .insert(jobClaims)
    .values({ swvId: tx.swv, job, period, subject, at, ranAt: now })
    .onConflictDoNothing()
    .returning({ job: jobClaims.job });
  return claimed.length > 0;
}

/** Whether it was taken, for who would otherwise read much to know whether to take it. */
export async function isClaimed(tx: Tx, job: string, { period, subject }: Omit<Due, 'at'>): Promise<boolean> {
  const found = await tx.db
    .select({ job: jobClaims.job })
    .from(jobClaims)
    .where(and(eq(jobClaims.job, job), eq(jobClaims.period, period), eq(jobClaims.subject, subject)));
  return found.length > 0;
}
