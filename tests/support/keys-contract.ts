import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeyMissing } from '../../bot/core/key-missing.ts';
import type { Keys } from '../../bot/core/ports.ts';
import { type SwvId, swvId } from '../../cards/words/brands.ts';

/** A new set of keys for one test, and how an operator gives a SWV its key or a new one. */
export interface KeysUnderTest {
  readonly keys: Keys;
  create(swv: SwvId): Promise<void>;
  replace(swv: SwvId): Promise<void>;
}

const ONE = swvId('duinroos');
const OTHER = swvId('helmgras');

/** What every `Keys` must do: key files here, Key Vault in production. */
export function keysContract(name: string, make: () => Promise<KeysUnderTest>): void {
  describe(`${name}, as Keys`, () => {
    const withKeys = async (...swvs: SwvId[]) => {
      const made = await make();
      for (const swv of swvs) await made.create(swv);
      return made;
    };
    const dataKey = () => new Uint8Array(randomBytes(32));

    it('unwraps what it wrapped, as often as asked', async () => {
      const { keys } = await withKeys(ONE);
      const secret = dataKey();
      const { keyId, wrapped } = await keys.wrap(ONE, secret);
      for (const _ of [1, 2]) expect(Buffer.from(await keys.unwrap(ONE, keyId, wrapped))).toEqual(Buffer.from(secret));
    });

    it('does not show the data key in what it gives, nor wrap it twice alike', async () => {
      const { keys } = await withKeys(ONE);
      const secret = dataKey();
      const [first, second] = [await keys.wrap(ONE, secret), await keys.wrap(ONE, secret)];
      expect(Buffer.from(first.wrapped).includes(Buffer.from(secret))).toBe(false);
      expect(Buffer.from(first.wrapped)).not.toEqual(Buffer.from(second.wrapped));
      expect(first.keyId).toBe(second.keyId);
    });

    it('throws KeyMissing, naming the SWV only, for one without a key; the others go on', async () => {
      const { keys } = await withKeys(ONE);
      const { keyId, wrapped } = await keys.wrap(ONE, dataKey());
      for (const asked of [keys.wrap(OTHER, dataKey()), keys.unwrap(OTHER, keyId, wrapped)]) {
        const error = await asked.catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(KeyMissing);
        expect(error).toHaveProperty('swv', OTHER);
      }
      await expect(keys.unwrap(ONE, keyId, wrapped)).resolves.toBeDefined();
    });

    it("never opens one SWV's data key with another's", async () => {
      const { keys } = await withKeys(ONE, OTHER);
      const { keyId, wrapped } = await keys.wrap(ONE, dataKey());
      await expect(keys.unwrap(OTHER, keyId, wrapped)).rejects.toThrow();
      const { keyId: theirs } = await keys.wrap(OTHER, dataKey());
      await expect(keys.unwrap(OTHER, theirs, wrapped)).rejects.toThrow();
    });

    it('refuses what was changed on the way', async () => {
      const { keys } = await withKeys(ONE);
      const { keyId, wrapped } = await keys.wrap(ONE, dataKey());
      const changed = Uint8Array.from(wrapped, (byte, at) => (at === 40 ? byte ^ 1 : byte));
      await expect(keys.unwrap(ONE, keyId, changed)).rejects.toThrow();
    });

    it('wraps with the new key after a replacement, and still unwraps with the old one', async () => {
      const { keys, replace } = await withKeys(ONE);
      const secret = dataKey();
      const old = await keys.wrap(ONE, secret);
      await replace(ONE);
      const fresh = await keys.wrap(ONE, secret);
      expect(fresh.keyId).not.toBe(old.keyId);
      for (const { keyId, wrapped } of [old, fresh]) {
        expect(Buffer.from(await keys.unwrap(ONE, keyId, wrapped))).toEqual(Buffer.from(secret));
      }
    });

    it('does not know a key id of nobody', async () => {
      const { keys } = await withKeys(ONE);
      const { wrapped } = await keys.wrap(ONE, dataKey());
      await expect(keys.unwrap(ONE, '../duinroos', wrapped)).rejects.toThrow();
    });
  });
}
