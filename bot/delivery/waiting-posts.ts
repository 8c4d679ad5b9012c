import { and, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { LeaseClock } from './lease.ts';
import { posts } from './tables.ts';

/** Posts with anything left to do. Literals, word for word: the partial index must match. */
export const unfinished: SQL = sql`${posts.state} = 'live' and (${posts.wanted} > ${posts.shown} or ${posts.fresh} > 0 or ${posts.former} <> '{}')`;

/**
 * Posts with something to do at this moment of business time: a new message from its moment on; what only redraws or folds
 * a message that is there makes no sound and goes at any hour.
 */
export function dueAt(now: Date): SQL | undefined {
  const redraws = sql`${posts.messageId} is not null and (${posts.folded} or ${posts.wanted} > ${posts.shown})`;
  return and(unfinished, or(lte(posts.notBefore, now), redraws, sql`${posts.former} <> '{}'`));
}

/** Nobody else has it, and its wait is over. */
export const isFree = (clock: LeaseClock): SQL | undefined =>
  and(
    or(isNull(posts.nextTry), lte(posts.nextTry, clock.now())),
    or(isNull(posts.leaseUntil), lte(posts.leaseUntil, clock.now())),
  );
