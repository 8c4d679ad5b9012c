import type { CryptographyClient, KeyClient } from '@azure/keyvault-keys';
import { KeyMissing } from '../bot/core/key-missing.ts';
import type { Keys } from '../bot/core/ports.ts';
import type { SwvId } from '../cards/words/brands.ts';

/** The clients of one vault; made lazily, for a card turn seldom needs them (the data key stays in memory). */
export interface VaultClients {
  readonly keys: Pick<KeyClient, 'getKey'>;
  cryptography(keyId: string): Pick<CryptographyClient, 'wrapKey' | 'unwrapKey'>;
}

const ALGORITHM = 'RSA-OAEP-256';

/** Keys in Azure Key Vault: one RSA key for each SWV, named `swv-<id>`. The RSA key itself never leaves the vault. */
export function createKeyVaultKeys(vaultUrl: string, clients: () => Promise<VaultClients>): Keys {
  const nameOf = (swv: SwvId) => `swv-${swv}`;
  const prefixOf = (swv: SwvId) => `${vaultUrl.replace(/\/+$/, '')}/keys/${nameOf(swv)}/`;
  return {
    async wrap(swv, dataKey) {
      const { keys, cryptography } = await clients();
      const keyId = (await found(swv, keys.getKey(nameOf(swv)))).id;
      if (!keyId) throw new KeyMissing(swv);
      const { result } = await cryptography(keyId).wrapKey(ALGORITHM, dataKey);
      return { keyId, wrapped: result };
    },
    async unwrap(swv, keyId, wrapped) {
      // The key id comes from the store: one of another SWV, or another vault, must not be asked for.
      if (!keyId.startsWith(prefixOf(swv))) throw new KeyMissing(swv);
      const { cryptography } = await clients();
      return (await found(swv, cryptography(keyId).unwrapKey(ALGORITHM, wrapped))).result;
    },
  };
}

/** A key that was deleted or disabled is missing; everything else (the network, the rights) is thrown on. */
async function found<T>(swv: SwvId, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'KeyNotFound' || code === 'KeyDisabled') throw new KeyMissing(swv);
    throw error;
  }
}
