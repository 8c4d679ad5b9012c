import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import { notices, posts } from '../../../delivery/tables.ts';
import { notReleased } from '../../../people/is-bound.ts';
import { addresses } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';
import { failedNotices, failedPosts, type Message, makesSound } from './read-messages.ts';

/**
 * Lets a message that did not arrive go again; the quiet hours are asked when it leaves.
 * @returns false when it is no longer as it was read: somebody else was first, or it went meanwhile.
 */
export async function sendAgain(tx: Tx, { of, id, revision }: Message, now: Date): Promise<boolean> {
  const moved =
    of === 'post'
      ? await postsAgain(tx, and(eq(posts.id, id), eq(posts.claim, revision)))
      : await noticesAgain(tx, and(eq(notices.id, id), eq(notices.failures, revision), failedNotices(now)), now);
  return moved === 1;
}

/**
 * All that can arrive now. A text of which nobody knows whether it came is left out: it would come twice.
 * @returns how many cards and texts go.
 */
export async function sendAllAgain(tx: Tx, now: Date): Promise<{ readonly cards: number; readonly texts: number }> {
  const reachable = (key: typeof posts.toId | typeof notices.toPerson, open: SQL | undefined) =>
    exists(
      tx.db
        .select({ one: sql`1` })
        .from(addresses)
        .where(and(eq(addresses.key, key), eq(addresses.state, 'reachable'), open)),
    );
  return {
    // What stands in a channel that was let go is still redrawn.
    cards: await postsAgain(tx, reachable(posts.toId, or(notReleased, sql`not ${makesSound}`))),
    texts: await noticesAgain(tx, and(eq(notices.state, 'over'), reachable(notices.toPerson, notReleased)), now),
  };
}

async function postsAgain(tx: Tx, which: SQL | undefined): Promise<number> {
  const rows = await tx.db
    .update(posts)
    .set({ state: 'live', nextTry: null, failures: 0 })
    .where(and(failedPosts, which))
    .returning({ id: posts.id });
  return rows.length;
}

async function noticesAgain(tx: Tx, which: SQL | undefined, now: Date): Promise<number> {
  const rows = await tx.db
    .update(notices)
    .set({
      state: 'waiting',
      notBefore: now,
      leftAt: null, // whether they were told is what is in doubt: it may go today
      nextTry: null,
      failures: sql`${notices.failures} + 1`, // an older card must not send it once more
    })
    .where(which)
    .returning({ id: notices.id });
  return rows.length;
}

/** A card becomes gone, a text is never sent; false when it is no longer as it was read. */
export async function giveUp(tx: Tx, { of, id, revision }: Message, now: Date): Promise<boolean> {
  const rows =
    of === 'post'
      ? await tx.db
          .update(posts)
          .set({ state: 'gone', nextTry: null })
          .where(and(failedPosts, eq(posts.id, id), eq(posts.claim, revision)))
          .returning({ id: posts.id })
      : await tx.db
          .update(notices)
          .set({ state: 'given-up' })
          .where(and(eq(notices.id, id), eq(notices.failures, revision), failedNotices(now)))
          .returning({ id: notices.id });
  return rows.length === 1;
}
