import type { Keys } from '../../bot/core/ports.ts';
import { azureIdentity } from '../../functions/azure-identity.ts';
import { createKeyVaultKeys } from '../../functions/key-vault-keys.ts';
import { vaultClients } from '../../functions/vault-clients.ts';
import { NotUnderstood } from './command.ts';

/** Keys in the vault of KEY_VAULT_URL, as whoever is signed in (`az login`). The clients are loaded at the first use. */
export function openVaultKeys(env: NodeJS.ProcessEnv): Keys {
  const vaultUrl = env.KEY_VAULT_URL;
  if (!vaultUrl || URL.parse(vaultUrl)?.protocol !== 'https:')
    throw new NotUnderstood('Set KEY_VAULT_URL to the https://… address of the vault with the keys.');
  return createKeyVaultKeys(vaultUrl, vaultClients(vaultUrl, azureIdentity()));
}
