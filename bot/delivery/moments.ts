import { and, asc, count, gt, sql } from 'drizzle-orm';
import type { Store, Tx } from '../store/store.ts';
import type { Job } from './feature.ts';
import { notices, posts } from './tables.ts';

/** What is held back by quiet hours, for the person who looks at the clock. */
export interface Waiting {
  readonly next: Date | null;
  readonly count: number;
}

/** Cards and notices whose moment lies after `now`. */
async function waiting(tx: Tx, now: Date): Promise<Waiting> {
  const held = and(sql`${posts.state} = 'live' and ${posts.wanted} > ${posts.shown}`, gt(posts.notBefore, now));
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
  return { next: earliest([first?.at ?? null, firstNotice?.at ?? null]), count: (cards?.n ?? 0) + (texts?.n ?? 0) };
}

/** What somebody who moves the clock wants to know. */
export interface Moments {
  /** The first moment after `after` at which something falls due in any SWV; null when nothing waits. */
  nextMoment(after: Date): Promise<Date | null>;
  waiting(now: Date): Promise<Waiting>;
}

export function createMoments(store: Store, jobs: readonly Job[]): Moments {
  const each = async <T>(ask: (tx: Tx) => Promise<T>): Promise<T[]> => {
    const answers: T[] = [];
    for (const { id } of await store.directory.listSwvs()) answers.push(await store.read(id, ask));
    return answers;
  };
  return {
    async nextMoment(after) {
      const perSwv = await each(async (tx) => {
        const moments = [(await waiting(tx, after)).next];
        for (const job of jobs) moments.push(await job.next(tx, after));
        return earliest(moments);
      });
      return earliest(perSwv);
    },
    async waiting(now) {
      const all = await each((tx) => waiting(tx, now));
      return { next: earliest(all.map(({ next }) => next)), count: all.reduce((sum, one) => sum + one.count, 0) };
    },
  };
}

function earliest(moments: readonly (Date | null)[]): Date | null {
  const known = moments.flatMap((at) => (at ? [at.getTime()] : []));
  return known.length === 0 ? null : new Date(Math.min(...known));
}
