import type { Store, Tx } from '../store/store.ts';
import type { Job } from './feature.ts';
import { heldBack, type Waiting } from './held-back.ts';

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
        const moments = [(await heldBack(tx, after)).next];
        for (const job of jobs) moments.push(await job.next(tx, after));
        return earliest(moments);
      });
      return earliest(perSwv);
    },
    async waiting(now) {
      const all = await each((tx) => heldBack(tx, now));
      return { next: earliest(all.map(({ next }) => next)), count: all.reduce((sum, one) => sum + one.count, 0) };
    },
  };
}

function earliest(moments: readonly (Date | null)[]): Date | null {
  const known = moments.flatMap((at) => (at ? [at.getTime()] : []));
  return known.length === 0 ? null : new Date(Math.min(...known));
}
