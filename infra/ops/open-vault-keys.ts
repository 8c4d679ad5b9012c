import type { Keys } from '../../bot/core/ports.ts';
import { createKeyVaultKeys, type VaultClients } from '../../functions/key-vault-keys.ts';
import { NotUnderstood } from './command.ts';

/** Keys in the vault of KEY_VAULT_URL, as whoever is signed in (`az login`). The clients are loaded at the first use. */
export function openVaultKeys(env: NodeJS.ProcessEnv): Keys {
  const vaultUrl = env.KEY_VAULT_URL;
  if (!vaultUrl || URL.parse(vaultUrl)?.protocol !== 'https:')
    throw new NotUnderstood('Set KEY_VAULT_URL to the https://… address of the vault with the keys.');
  let clients: Promise<VaultClients> | undefined;
  return createKeyVaultKeys(vaultUrl, () => {
    clients ??= openClients(vaultUrl);
    return clients;
  });
}

async function openClients(vaultUrl: string): Promise<VaultClients> {
  const [{ CryptographyClient, KeyClient }, { DefaultAzureCredential }] = await Promise.all([
    import('@azure/keyvault-keys'),
    import('@azure/identity'),
  ]);
  const who = new DefaultAzureCredential();
  return {
    keys: new KeyClient(vaultUrl, who),
    cryptography: (keyId) => new CryptographyClient(keyId, who),
  };
}
