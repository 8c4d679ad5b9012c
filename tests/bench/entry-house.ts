import { createJsonLog } from '../../bot/core/json-log.ts';
import { openStoredHouse } from '../../bot/open-stored-house.ts';
import { isLoopback } from '../../bot/teams/may-call.ts';
import '../../functions/index.ts';
import { provide } from '../../functions/house.ts';
import { createKeyVaultKeys } from '../../functions/key-vault-keys.ts';
import { createQueueNudge } from '../../functions/queue-nudge.ts';
import { benchClock } from './bench-clock.ts';

// functions/start.ts with its modules, on loopback: no app id, and neither vault nor queue, which a message does not ask.
const databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) throw new Error('DATABASE_URL is not set.');
const log = createJsonLog(() => undefined);
const never = () => Promise.reject(new Error('The bench has no Azure.'));

provide(() =>
  openStoredHouse({
    databaseUrl,
    keys: createKeyVaultKeys('https://vault.invalid', never),
    clock: benchClock,
    nudge: createQueueNudge(never, log),
    log,
    identity: { kind: 'off' },
    mayCall: isLoopback,
    mayFetch: isLoopback,
    publicUrl: 'http://127.0.0.1',
    graphTokens: { token: never },
    modelSettings: null,
  }),
);
