import { and, eq, gt } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { ClaimedPost } from './claim-post.ts';
import { inMs, type LeaseClock } from './lease.ts';
import { posts } from './tables.ts';

/**
 * Whether this worker may still call for a post: a process that was held up (frozen, or drawing for too long) must not
 * send an old form after another worker sent the newest.
 * @param callMs the longest that the call may take; the lease must outlast it.
 */
export async function stillMine(
  tx: Tx,
  { id, claim }: Pick<ClaimedPost, 'id' | 'claim'>,
  callMs: number,
  clock: LeaseClock,
): Promise<boolean> {
  const rows = await tx.db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.id, id), eq(posts.claim, claim), gt(posts.leaseUntil, inMs(clock, callMs))));
  return rows.length > 0;
}
