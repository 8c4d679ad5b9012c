import { createJsonLog } from '../../bot/core/json-log.ts';
import { openPostgres } from '../../bot/store/open-postgres.ts';
import { openRaceHouse } from './race-house.ts';

// One of the processes of tests/e2e/race.test.ts: it says that it stands ready, and answers each activity it is given.
const [databaseUrl = '', keysFolder = '', now = ''] = process.argv.slice(2);
const { store } = openPostgres({ databaseUrl, maxConnections: 2 });
const house = openRaceHouse({ store, keysFolder, now: new Date(now), log: createJsonLog(() => undefined) });
const say = (what: unknown) => void process.send?.(what);

process.on('message', (activity) => {
  house.receive('', activity).then(say, (error: unknown) => say({ status: 500, body: String(error) }));
});
process.once('disconnect', () => void house.close().then(() => process.exit(0)));
await house.health();
await store.databaseNow(); // the connection is made, so that the race is one of turns
say('ready');
