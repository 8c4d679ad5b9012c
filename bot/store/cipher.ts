import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { SwvId } from '../../cards/words/brands.ts';
import type { Keys } from '../core/ports.ts';
import { addDataKey, listDataKeys, replaceWrapping, type WrappedKey } from './data-keys.ts';
import type { Store } from './store.ts';
import { createSwvCipher, type SwvCipher } from './swv-cipher.ts';
import { assertNoTransaction } from './transaction-context.ts';

const KEY_BYTES = 32;
const KEPT_MS = 5 * 60_000;

export interface Cipher {
  /**
   * The cipher of one SWV, with its data keys unwrapped. Ask before the transaction begins and use it inside: asking may
   * call the key vault, and a first use writes the SWV's first data key. Inside a transaction it always throws
   * `NestedTransaction`, also when nothing would have been fetched. Throws `KeyMissing` for a SWV without its RSA key.
   */
  of(swv: SwvId): Promise<SwvCipher>;
  /**
   * Makes a new data key and gives its version. The old ones keep opening. The new one seals after ten minutes: until
   * then a process that does not know it yet might have to open what it sealed. Then reseal the rows.
   */
  rotate(swv: SwvId): Promise<number>;
  /** After the RSA key was replaced: wraps every data key with the new one, and gives how many were changed. */
  rewrap(swv: SwvId): Promise<number>;
}

interface Kept {
  readonly at: number;
  readonly cipher: Promise<SwvCipher>;
}

/** `keptMs`: for how long a process may not notice a rotation by another; a new key seals after twice that. */
export function createCipher(keys: Keys, store: Store, keptMs: number = KEPT_MS): Cipher {
  const kept = new Map<SwvId, Kept>();
  const unwrapped = new Map<SwvId, Map<number, KeyObject>>();

  const add = async (swv: SwvId, version: number, sealsInMs: number) => {
    const wrapping = await keys.wrap(swv, randomBytes(KEY_BYTES));
    await addDataKey(store, swv, { version, ...wrapping }, sealsInMs);
  };

  const load = async (swv: SwvId): Promise<SwvCipher> => {
    let wrapped = await listDataKeys(store, swv);
    if (wrapped.length === 0) {
      await add(swv, 1, 0);
      wrapped = await listDataKeys(store, swv); // not ours, if another process was first
    }
    const opened = unwrapped.get(swv) ?? new Map<number, KeyObject>();
    await Promise.all(wrapped.map((key) => unwrapInto(opened, swv, key)));
    unwrapped.set(swv, opened);
    const sealing = wrapped.findLast((key) => key.maySeal);
    if (!sealing) throw new Error(`${swv} has no data key that may seal.`);
    return createSwvCipher(swv, new Map(opened), sealing.version);
  };

  const unwrapInto = async (opened: Map<number, KeyObject>, swv: SwvId, { version, keyId, wrapped }: WrappedKey) => {
    if (opened.has(version)) return;
    opened.set(version, createSecretKey(await keys.unwrap(swv, keyId, wrapped)));
  };

  return {
    of(swv) {
      assertNoTransaction('The cipher');
      const now = performance.now();
      const known = kept.get(swv);
      if (known && now - known.at < keptMs) return known.cipher;
      const cipher = load(swv);
      kept.set(swv, { at: now, cipher });
      cipher.catch(() => {
        if (kept.get(swv)?.cipher === cipher) kept.delete(swv); // the next one tries again
      });
      return cipher;
    },
    async rotate(swv) {
      const newest = (await listDataKeys(store, swv)).at(-1)?.version ?? 0;
      await add(swv, newest + 1, newest === 0 ? 0 : 2 * keptMs);
      kept.delete(swv);
      return newest + 1;
    },
    async rewrap(swv) {
      let changed = 0;
      for (const { version, keyId, wrapped } of await listDataKeys(store, swv)) {
        const by = await keys.wrap(swv, await keys.unwrap(swv, keyId, wrapped));
        if (by.keyId === keyId) continue;
        await replaceWrapping(store, swv, version, by);
        changed += 1;
      }
      return changed;
    },
  };
}
