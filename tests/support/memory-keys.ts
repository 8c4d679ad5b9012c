import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { KeyMissing } from '../../bot/core/key-missing.ts';
import type { Keys } from '../../bot/core/ports.ts';
import type { SwvId } from '../../cards/words/brands.ts';

/** Keys without files and without RSA's milliseconds; passes the same contract. `unwraps` counts the calls. */
export interface MemoryKeys extends Keys {
  create(swv: SwvId): Promise<void>;
  replace(swv: SwvId): Promise<void>;
  /** Loses the key, as when someone deletes it. */
  lose(swv: SwvId): void;
  readonly unwraps: number;
}

export function createMemoryKeys(...swvs: readonly SwvId[]): MemoryKeys {
  const keys = new Map<SwvId, { id: string; secret: Buffer }[]>();
  const make = (swv: SwvId) => {
    const id = randomBytes(8).toString('hex');
    keys.set(swv, [...(keys.get(swv) ?? []), { id, secret: randomBytes(32) }]);
  };
  const find = (swv: SwvId, fits: (key: { id: string }) => boolean) => {
    const key = keys.get(swv)?.findLast(fits);
    if (!key) throw new KeyMissing(swv);
    return key;
  };
  let unwraps = 0;
  for (const swv of swvs) make(swv);
  return {
    create: async (swv) => make(swv),
    replace: async (swv) => make(swv),
    lose: (swv) => void keys.delete(swv),
    get unwraps() {
      return unwraps;
    },
    async wrap(swv, dataKey) {
      const { id, secret } = find(swv, () => true);
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, iv);
      return { keyId: id, wrapped: Buffer.concat([iv, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]) };
    },
    async unwrap(swv, keyId, wrapped) {
      unwraps += 1;
      const { secret } = find(swv, (key) => key.id === keyId);
      const decipher = createDecipheriv('aes-256-gcm', secret, wrapped.subarray(0, 12)).setAuthTag(
        wrapped.subarray(-16),
      );
      return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]);
    },
  };
}
