import type { Keys } from '../../bot/core/ports.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import { azureIdentity } from '../../functions/azure-identity.ts';
import { createKeyVaultKeys } from '../../functions/key-vault-keys.ts';
import { vaultClients } from '../../functions/vault-clients.ts';
import { NotUnderstood } from './command.ts';
import { makeVaultKey } from './make-vault-key.ts';

/** Keys in the vault of KEY_VAULT_URL, as whoever is signed in (`az login`). The clients are loaded at the first use. */
export function openVaultKeys(env: NodeJS.ProcessEnv): Keys {
  const vaultUrl = vaultUrlOf(env);
  return createKeyVaultKeys(vaultUrl, vaultClients(vaultUrl, azureIdentity()));
}

/** Makes a SWV's key in that vault, unless it is there. */
export async function makeKeyInVault(env: NodeJS.ProcessEnv, swv: SwvId): Promise<void> {
  const vaultUrl = vaultUrlOf(env);
  const [{ KeyClient }, who] = await Promise.all([import('@azure/keyvault-keys'), azureIdentity()()]);
  await makeVaultKey(new KeyClient(vaultUrl, who), swv);
}

function vaultUrlOf(env: NodeJS.ProcessEnv): string {
  const vaultUrl = env.KEY_VAULT_URL;
  if (!vaultUrl || URL.parse(vaultUrl)?.protocol !== 'https:')
    throw new NotUnderstood('Set KEY_VAULT_URL to the https://… address of the vault with the keys.');
  return vaultUrl;
}
