import { and, isNotNull, min, or, sql } from 'drizzle-orm';
import type { SwvId } from '../../cards/words/brands.ts';
import { deliverNotice } from './deliver-notice.ts';
import { deliverPost } from './deliver-post.ts';
import type { DeliveryHouse } from './delivery-house.ts';
import { notices, posts } from './tables.ts';
import { dueAt } from './waiting-posts.ts';

/**
 * Sends everything of one SWV that is due, until nothing is or the time is up. Several workers may do so at once.
 * @param budgetMs how long this call may go on starting new sends; a queue trigger must end within a minute.
 * @param elapsed milliseconds on a clock that never jumps; a simulation gives its own.
 * @returns milliseconds until the first retry by the lease clock; null when nothing waits for one.
 */
export async function deliver(
  house: DeliveryHouse,
  swv: SwvId,
  budgetMs: number,
  elapsed: () => number = () => performance.now(),
): Promise<number | null> {
  const started = elapsed();
  let busy = true;
  while (busy && elapsed() - started < budgetMs) {
    const posted = await deliverPost(house, swv);
    const noticed = await deliverNotice(house, swv);
    busy = posted || noticed;
  }
  return busy ? 0 : nextRetryMs(house, swv);
}

/** Posts and notices that wait for a retry or for another worker's lease. */
async function nextRetryMs(house: DeliveryHouse, swv: SwvId): Promise<number | null> {
  const now = house.clock.now();
  const waitMs = (column: typeof posts.nextTry | typeof posts.leaseUntil | typeof notices.nextTry) =>
    sql<string | null>`ceil(extract(epoch from ${min(column)} - ${house.leaseClock.now()}) * 1000)::text`;
  return house.store.read(swv, async (tx) => {
    const [post] = await tx.db
      .select({ retry: waitMs(posts.nextTry), lease: waitMs(posts.leaseUntil) })
      .from(posts)
      .where(and(dueAt(now), or(isNotNull(posts.nextTry), isNotNull(posts.leaseUntil))));
    const [notice] = await tx.db
      .select({ retry: waitMs(notices.nextTry) })
      .from(notices)
      .where(
        and(
          sql`${notices.state} = 'waiting' and ${notices.notBefore} <= ${now.toISOString()}::timestamptz`,
          isNotNull(notices.nextTry),
        ),
      );
    const waits = [post?.retry, post?.lease, notice?.retry].flatMap((text) => (text == null ? [] : [Number(text)]));
    return waits.length === 0 ? null : Math.max(0, Math.min(...waits));
  });
}
