import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { Addresses } from './addresses.ts';
import type { ClaimedPost } from './claim-post.ts';
import { inMs, type LeaseClock } from './lease.ts';
import type { SettledStep } from './settled-step.ts';
import { posts } from './tables.ts';

interface SettleHouse {
  readonly addresses: Addresses;
  readonly leaseClock: LeaseClock;
  readonly now: Date;
}

/**
 * Writes down how a call ended. Conditional on the claim: when this worker was so slow that its lease ended and another
 * took over, its answer is not the truth any more; but what it did to a message may have come last, and is mended.
 */
export async function settlePost(tx: Tx, post: ClaimedPost, step: SettledStep, house: SettleHouse): Promise<void> {
  const rows = await tx.db
    .update(posts)
    .set({ leaseUntil: null, nextTry: null, ...changesOf(post, step, house.leaseClock) })
    .where(and(eq(posts.id, post.id), eq(posts.claim, post.claim)))
    .returning({ id: posts.id });
  if (rows.length === 0) return step.touched === null ? undefined : mendAfterLate(tx, post.id, step.touched);
  if (step.kind === 'stuck' && step.reach) await house.addresses.closed(tx, post.key.to, step.reach, house.now);
}

/** The message that a call went to may be the post no longer: the person acted in another copy meanwhile (see adopt.ts). */
function changesOf(post: ClaimedPost, step: SettledStep, clock: LeaseClock) {
  const fine = { failures: 0, lastError: null };
  const shown = { ...fine, shown: sql`greatest(${posts.shown}, ${post.wanted})` };
  const heard = sql`case when ${posts.fresh} <= ${post.wanted} then 0 else ${posts.fresh} end`;
  const isSame = sql`(${posts.messageId} is not distinct from ${post.messageId})`;
  const isNewest = sql`${posts.wanted} = ${post.wanted}`;
  switch (step.kind) {
    case 'sent': {
      const isKnown = sql`${isSame} or ${posts.messageId} is null or ${posts.messageId} = ${step.touched}`;
      return {
        ...shown,
        fresh: heard,
        urgent: sql`${posts.urgent} and ${posts.fresh} > ${post.wanted}`,
        folded: false,
        messageId: step.touched,
        former: sql`case when ${isKnown} then ${posts.former} else array_append(${posts.former}, ${posts.messageId}) end`,
      };
    }
    case 'redrawn':
      return { ...shown, folded: sql`${posts.folded} and not ${isSame}` };
    case 'gone':
      // Only when nothing newer was wanted meanwhile; otherwise it is drawn again.
      return {
        ...shown,
        fresh: heard,
        folded: false,
        state: sql`case when ${isNewest} then 'gone' else ${posts.state} end`,
      };
    case 'folded':
      return { ...fine, folded: isSame };
    case 'copy-folded':
      return { ...fine, former: withoutCopy(post) };
    case 'again':
      return {
        nextTry: inMs(clock, step.inMs),
        failures: post.failures + 1,
        lastError: step.why,
        ...(step.fresh ? lost(post) : {}),
      };
    case 'stuck':
      // An older copy that cannot be folded, in a conversation that is open: nothing is waited for.
      if (post.step.kind === 'fold-former' && step.reach === null) return { ...fine, former: withoutCopy(post) };
      // What this form could not, a newer one may; a conversation that is closed is closed to both.
      return {
        lastError: step.why,
        state: step.reach ? ('stuck' as const) : sql`case when ${isNewest} then 'stuck' else ${posts.state} end`,
      };
  }
}

const withoutCopy = ({ step }: ClaimedPost) =>
  step.kind === 'fold-former' ? sql`array_remove(${posts.former}, ${step.messageId})` : posts.former;

/** The message is not there any more. */
function lost(post: ClaimedPost) {
  if (post.step.kind === 'fold-former') return { former: withoutCopy(post) };
  const isSame = sql`(${posts.messageId} is not distinct from ${post.messageId})`;
  return {
    messageId: sql`case when ${isSame} then null else ${posts.messageId} end`,
    folded: sql`${posts.folded} and not ${isSame}`,
  };
}

/** An answer after the lease: that message may show an older form, or be a copy that nobody knows of. */
async function mendAfterLate(tx: Tx, id: string, touched: string): Promise<void> {
  const isKnown = sql`${posts.messageId} is not distinct from ${touched} or ${touched} = any(${posts.former})`;
  await tx.db
    .update(posts)
    .set({
      wanted: sql`${posts.wanted} + 1`,
      state: sql`case when ${posts.state} = 'gone' then 'live' else ${posts.state} end`,
      former: sql`case when ${isKnown} then ${posts.former} else array_append(${posts.former}, ${touched}) end`,
    })
    .where(eq(posts.id, id));
}
