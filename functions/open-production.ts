import { createJsonLog } from '../bot/core/json-log.ts';
import type { House } from '../bot/house.ts';
import { openStoredHouse } from '../bot/open-stored-house.ts';
import { isTeamsHost } from '../bot/teams/may-call.ts';
import { createKeyVaultKeys, type VaultClients } from './key-vault-keys.ts';
import { createQueueNudge } from './queue-nudge.ts';
import type { Settings } from './settings.ts';

const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';
const clock = { now: () => new Date() };

/** The house in Azure: PostgreSQL, Key Vault, the storage queue and Teams itself. Each client is loaded at its first use. */
export async function openProduction(settings: Settings): Promise<House> {
  const log = createJsonLog((line) => void process.stdout.write(`${line}\n`));
  const credential = once(async () => {
    const { DefaultAzureCredential } = await import('@azure/identity');
    return new DefaultAzureCredential();
  });
  const vault = once(async (): Promise<VaultClients> => {
    const [{ CryptographyClient, KeyClient }, who] = await Promise.all([import('@azure/keyvault-keys'), credential()]);
    return {
      keys: new KeyClient(settings.keyVaultUrl, who),
      cryptography: (keyId) => new CryptographyClient(keyId, who),
    };
  });
  const queue = once(async () => {
    const [{ QueueClient }, who] = await Promise.all([import('@azure/storage-queue'), credential()]);
    return new QueueClient(settings.queueUrl, who);
  });
  return openStoredHouse({
    databaseUrl: settings.databaseUrl,
    keys: createKeyVaultKeys(settings.keyVaultUrl, vault),
    clock,
    nudge: createQueueNudge(queue, log),
    log,
    identity: settings.identity,
    mayCall: isTeamsHost,
    modelSettings: settings.model,
    graphTokens: { token: async (tenantId) => (await (await credential()).getToken(GRAPH_SCOPE, { tenantId })).token },
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
