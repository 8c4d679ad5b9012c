import { createJsonLog } from '../bot/core/json-log.ts';
import type { House } from '../bot/house.ts';
import { openStoredHouse } from '../bot/open-stored-house.ts';
import { isFileHost, isTeamsHost } from '../bot/teams/may-call.ts';
import { azureIdentity } from './azure-identity.ts';
import { createKeyVaultKeys } from './key-vault-keys.ts';
import { once } from './once.ts';
import { createQueueNudge } from './queue-nudge.ts';
import type { Settings } from './settings.ts';
import { vaultClients } from './vault-clients.ts';

const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';
const clock = { now: () => new Date() };

/** The house in Azure: PostgreSQL, Key Vault, the storage queue and Teams itself. Each client is loaded at its first use. */
export async function openProduction(settings: Settings): Promise<House> {
  const log = createJsonLog((line) => void process.stdout.write(`${line}\n`));
  const credential = azureIdentity();
  const queue = once(async () => {
    const [{ QueueClient }, who] = await Promise.all([import('@azure/storage-queue'), credential()]);
    return new QueueClient(settings.queueUrl, who);
  });
  return openStoredHouse({
    databaseUrl: settings.databaseUrl,
    keys: createKeyVaultKeys(settings.keyVaultUrl, vaultClients(settings.keyVaultUrl, credential)),
    clock,
    publicUrl: settings.publicUrl,
    nudge: createQueueNudge(queue, log),
    log,
    identity: settings.identity,
    mayCall: isTeamsHost,
    mayFetch: isFileHost,
    modelSettings: settings.model,
    graphTokens: { token: async (tenantId) => (await (await credential()).getToken(GRAPH_SCOPE, { tenantId })).token },
  });
}
