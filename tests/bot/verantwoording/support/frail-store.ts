import type { Store } from '../../../../bot/store/store.ts';
import { Killed } from '../../../support/delivery-world.ts';

/** The store of a worker who dies at a given write, before it or right after its commit, and stays dead until revived. */
export function createFrailStore(store: Store) {
  let left = Number.POSITIVE_INFINITY;
  let when: 'before' | 'after' = 'after';
  const alive = () => {
    if (left < 0) throw new Killed();
  };
  const frail: Store = {
    ...store,
    async read(swv, work) {
      alive();
      return store.read(swv, work);
    },
    async write(swv, work) {
      alive();
      left -= 1;
      if (left < 0 && when === 'before') throw new Killed();
      const result = await store.write(swv, work);
      if (left < 0) throw new Killed();
      return result;
    },
  };
  return {
    store: frail,
    /** Lets the worker die at the write after so many others. */
    dieAfter(writes: number, at: 'before' | 'after'): void {
      left = writes;
      when = at;
    },
    revive(): void {
      left = Number.POSITIVE_INFINITY;
    },
  };
}
