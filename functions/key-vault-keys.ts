import type { CryptographyClient, KeyClient } from '@azure/keyvault-keys';
import * as z from 'zod';
import { KeyMissing } from '../bot/core/key-missing.ts';
import type { Keys } from '../bot/core/ports.ts';
import type { SwvId } from '../cards/words/brands.ts';

/** The clients of one vault; made lazily, for a card turn seldom needs them (the data key stays in memory). */
export interface VaultClients {
  readonly keys: Pick<KeyClient, 'getKey'>;
  cryptography(keyId: string): Pick<CryptographyClient, 'wrapKey' | 'unwrapKey'>;
}

const ALGORITHM = 'RSA-OAEP-256';
/** The SDK has no time-out of its own; a vault answers within a second. Milliseconds. */
const AT_MOST_MS = 10_000;
/** The version of a key, as Key Vault makes them. */
const VERSION = /^[0-9a-f]{32}$/;

/** How the vault calls the RSA key of a SWV. */
export const vaultKeyName = (swv: SwvId): string => `swv-${swv}`;

/** Keys in Azure Key Vault: one RSA key for each SWV, named `swv-<id>`. The RSA key itself never leaves the vault. */
export function createKeyVaultKeys(vaultUrl: string, clients: () => Promise<VaultClients>): Keys {
  const prefixOf = (swv: SwvId) => `${new URL(vaultUrl).origin}/keys/${vaultKeyName(swv)}/`;
  // The key id comes from the store: one of another SWV, or another vault, must not be asked for.
  const isOf = (swv: SwvId, keyId: string) =>
    keyId.startsWith(prefixOf(swv)) && VERSION.test(keyId.slice(prefixOf(swv).length));
  return {
    async wrap(swv, dataKey) {
      const { keys, cryptography } = await clients();
      const { id, properties } = await found(swv, keys.getKey(vaultKeyName(swv), inTime()));
      // Key Vault wraps with a disabled key, and then refuses to unwrap: what is sealed now could not be opened.
      if (id === undefined || properties.enabled === false) throw new KeyMissing(swv);
      if (!isOf(swv, id)) throw new Error(`Key Vault gave a key that is not of ${prefixOf(swv)}: mend KEY_VAULT_URL.`);
      return { keyId: id, wrapped: (await found(swv, cryptography(id).wrapKey(ALGORITHM, dataKey, inTime()))).result };
    },
    async unwrap(swv, keyId, wrapped) {
      if (!isOf(swv, keyId)) throw new KeyMissing(swv);
      const { cryptography } = await clients();
      return (await found(swv, cryptography(keyId).unwrapKey(ALGORITHM, wrapped, inTime()))).result;
    },
  };
}

const inTime = () => ({ abortSignal: AbortSignal.timeout(AT_MOST_MS) });

const missing = z.union([
  z.object({ code: z.literal('KeyNotFound') }),
  // The outer code of a disabled key is Forbidden, as that of a missing right.
  z.object({ details: z.object({ error: z.object({ innerError: z.object({ code: z.literal('KeyDisabled') }) }) }) }),
]);

/** A key that was deleted or disabled is missing; everything else (the network, the rights) is thrown on. */
async function found<T>(swv: SwvId, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (missing.safeParse(error).success) throw new KeyMissing(swv);
    throw error;
  }
}
