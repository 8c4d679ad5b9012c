import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { Addresses } from './addresses.ts';
import type { PostStep } from './after-send.ts';
import type { ClaimedPost } from './claim-post.ts';
import { inMs, type LeaseClock } from './lease.ts';
import { posts } from './tables.ts';

/**
 * Writes down how a sending ended. Conditional on the claim: when this worker was so slow that its lease ended and
 * another took over, its answer is not the truth any more and changes nothing.
 */
export async function settlePost(
  tx: Tx,
  post: ClaimedPost,
  step: PostStep | { readonly kind: 'gone'; readonly messageId: string | null },
  { addresses, clock, now }: { readonly addresses: Addresses; readonly clock: LeaseClock; readonly now: Date },
): Promise<void> {
  const mine = and(eq(posts.id, post.id), eq(posts.claim, post.claim));
  const free = { leaseUntil: null, nextTry: null };
  switch (step.kind) {
    case 'shown':
      await tx.db
        .update(posts)
        .set({ ...free, shown: post.wanted, messageId: step.messageId || null, failures: 0, lastError: null })
        .where(mine);
      return;
    case 'gone':
      // Only when nothing newer was wanted meanwhile; otherwise it is drawn again.
      await tx.db
        .update(posts)
        .set({
          ...free,
          shown: post.wanted,
          failures: 0,
          state: sql`case when ${posts.wanted} = ${post.wanted} then 'gone' else ${posts.state} end`,
        })
        .where(mine);
      return;
    case 'again':
      await tx.db
        .update(posts)
        .set({
          leaseUntil: null,
          nextTry: inMs(clock, step.inMs),
          failures: post.failures + 1,
          lastError: step.why,
          ...(step.fresh ? { messageId: null } : {}),
        })
        .where(mine);
      return;
    case 'stuck':
      await tx.db
        .update(posts)
        .set({ ...free, state: 'stuck', lastError: step.why })
        .where(mine);
      if (step.reach) await addresses.closed(tx, post.key.to, step.reach, now);
  }
}
