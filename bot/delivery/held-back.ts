import { and, asc, count, gt, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import { notices, posts } from './tables.ts';
import { unfinished } from './waiting-posts.ts';

/** What is held back by quiet hours, for the person who looks at the clock. */
export interface Waiting {
  readonly next: Date | null;
  readonly count: number;
}

/** Cards and notices whose moment lies after `now`. */
export async function heldBack(tx: Tx, now: Date): Promise<Waiting> {
  const isNew = or(isNull(posts.messageId), gt(posts.fresh, 0)); // a redraw waits for no hour
  const held = and(unfinished, isNew, gt(posts.notBefore, now));
  const heldNotice = and(sql`${notices.state} = 'waiting'`, gt(notices.notBefore, now));
  const [first] = await tx.db
    .select({ at: posts.notBefore })
    .from(posts)
    .where(held)
    .orderBy(asc(posts.notBefore))
    .limit(1);
  const [firstNotice] = await tx.db
    .select({ at: notices.notBefore })
    .from(notices)
    .where(heldNotice)
    .orderBy(asc(notices.notBefore))
    .limit(1);
  const [cards] = await tx.db.select({ n: count() }).from(posts).where(held);
  const [texts] = await tx.db.select({ n: count() }).from(notices).where(heldNotice);
  const moments = [first?.at, firstNotice?.at].flatMap((at) => (at ? [at.getTime()] : []));
  const next = moments.length === 0 ? null : new Date(Math.min(...moments));
  return { next, count: (cards?.n ?? 0) + (texts?.n ?? 0) };
}
