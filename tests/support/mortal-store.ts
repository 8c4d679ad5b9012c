import type { Store } from '../../bot/store/store.ts';
import { Killed } from './delivery-world.ts';

/** The store with a worker in it who can die: right after a commit, before anybody hears how it went. */
export function createMortalStore(store: Store) {
  let dies = false;
  const mortal: Store = {
    ...store,
    async write(swv, work) {
      const result = await store.write(swv, work);
      if (!dies) return result;
      dies = false;
      throw new Killed();
    },
  };
  return {
    store: mortal,
    /** Lets the worker of the next commit die. */
    dieAfterCommit(): void {
      dies = true;
    },
  };
}
