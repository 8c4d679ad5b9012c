import type { TokenCredential } from '@azure/identity';
import type { VaultClients } from './key-vault-keys.ts';
import { once } from './once.ts';

/** The clients of one vault, loaded at their first use. */
export const vaultClients = (
  vaultUrl: string,
  identity: () => Promise<TokenCredential>,
): (() => Promise<VaultClients>) =>
  once(async () => {
    const [{ CryptographyClient, KeyClient }, who] = await Promise.all([import('@azure/keyvault-keys'), identity()]);
    return {
      keys: new KeyClient(vaultUrl, who),
      cryptography: (keyId) => new CryptographyClient(keyId, who),
    };
  });
