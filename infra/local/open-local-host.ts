import { join } from 'node:path';
import { createJsonLog } from '../../bot/core/json-log.ts';
import { createUuidIds } from '../../bot/core/uuid-ids.ts';
import { openHouse } from '../../bot/open-house.ts';
import { createCipher } from '../../bot/store/cipher.ts';
import type { Swv } from '../../bot/store/directory.ts';
import { maintain } from '../../bot/store/maintain.ts';
import { migrate } from '../../bot/store/migrate.ts';
import { openStore } from '../../bot/store/open-store.ts';
import type { Store } from '../../bot/store/store.ts';
import { isLoopback } from '../../bot/teams/may-call.ts';
import { provide } from '../../functions/house.ts';
import { type ClockDoor, createClockDoor } from './clock-door.ts';
import { type Demo, readDemo } from './demo/read-demo.ts';
import { readDemoPack } from './demo/read-demo-pack.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { fireTimers } from './functions-core/serve.ts';
import { createGraphStandIn, type GraphStandIn } from './graph/stand-in.ts';
import { createKeyFiles } from './key-files.ts';
import { listen } from './listen.ts';
import { LocalClock } from './local-clock.ts';
import { LocalNudge } from './local-nudge.ts';
import { createNewSwvDoor } from './new-swv/new-swv-door.ts';
import { createNewcomers } from './new-swv/newcomers.ts';
import type { LocalSettings } from './settings.ts';
import type { Persona } from './teams/personas.ts';
import { createTeams, type Teams } from './teams/teams.ts';
import { createWerkbank } from './werkbank/werkbank.ts';

export interface LocalHost {
  /** What was kept, for the tests. */
  readonly store: Store;
  readonly teams: Teams;
  readonly graph: Pick<GraphStandIn, 'faults' | 'tenants'>;
  readonly clock: Pick<ClockDoor, 'moveTo'> & { now(): Date };
  /** The SWV's that nobody can bring to life: they have no functioneel beheerder. */
  withoutBeheerder(): Promise<readonly Swv[]>;
  /** Resolves when everything that was nudged is delivered, and the bot knows of whom Graph installed it for. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** As in Azure: the tick comes every five minutes. */
const TICK_MS = 5 * 60_000;
const MAINTAIN_MS = 60 * 60_000;

/**
 * Opens everything that `npm start` runs, in one process on 127.0.0.1: the bot behind the same functions as in Azure, its
 * database, the stand-in of Teams and the werkbank. Needs `functions-core/register.ts` imported before it.
 * @param log where each turn's line goes.
 * @param demo who and what there is in an empty database.
 */
export async function openLocalHost(
  settings: LocalSettings,
  log: (line: string) => void,
  demo: Demo = readDemo(),
): Promise<LocalHost> {
  const { dataDir, port } = settings;
  const { store, owner } = await openStore({ dataDir: join(dataDir, 'pg') });
  await migrate(owner);
  const clock = new LocalClock(join(dataDir, 'clock.json'));
  const ids = createUuidIds(clock);
  const keys = createKeyFiles(join(dataDir, 'keys'));
  await seedDemo({ store, keys, clock, ids, demo });
  const cipher = createCipher(keys, store);
  await cipher.of(demo.swv); // without its key this host has nothing to show: it refuses to start

  // One list for all the stand-ins: whom a beheerder adds joins it.
  const { personas, schools } = demo;
  const everybody: Persona[] = [...personas];
  const teams = createTeams({
    personas,
    schools,
    botUrl: `http://127.0.0.1:${port}/api/messages`,
    serviceUrl: `http://127.0.0.1:${port}/teams`,
    botId: '28:meedoen',
    file: join(dataDir, 'teams.json'),
    now: () => clock.now(),
  });
  const newcomers = createNewcomers({ store, clock, teams, everybody, demo: demo.swv });
  const graph = createGraphStandIn({ personas: everybody, teams, welcome: newcomers.welcome });
  const nudge = new LocalNudge();
  const house = openHouse({
    store,
    cipher,
    clock,
    ids,
    nudge,
    log: createJsonLog(log),
    identity: { kind: 'off' },
    blanks: 'shown',
    publicUrl: `http://127.0.0.1:${port}`,
    mayCall: isLoopback,
    mayFetch: isLoopback,
    graph: { baseUrl: `http://127.0.0.1:${port}/graph/`, tokens: graph.tokens },
    modelSettings: settings.model,
    unfit: async () => null,
    close: () => store.close(),
  });
  provide(async () => house);
  await import('../../functions/index.ts');

  const newSwv = createNewSwvDoor({
    store,
    keys,
    clock,
    ids,
    teams,
    newcomers,
    demo: demo.swv,
    pack: () => readDemoPack(demo),
  });
  const werkbank = createWerkbank({ teams, personas: everybody, welcome: newcomers.welcome });
  const idle = async () => {
    await graph.idle();
    await nudge.idle();
  };
  const clockDoor = createClockDoor(clock, house, idle);
  const server = await listen(port, [teams.handle, graph.handle, werkbank.handle], [clockDoor.handle, newSwv]);
  await newcomers.welcome();
  await teams.installAll();

  const ticking = setInterval(() => void fireTimers().catch(() => undefined), TICK_MS);
  const tidying = setInterval(() => void maintain(owner).catch(() => undefined), MAINTAIN_MS);
  return {
    store,
    teams,
    graph,
    clock: { now: () => clock.now(), moveTo: clockDoor.moveTo },
    withoutBeheerder: house.look,
    idle,
    async close() {
      clearInterval(ticking);
      clearInterval(tidying);
      graph.close();
      await graph.idle(); // the bot hears of whoever was installed before its door closes
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
      await nudge.close();
      await teams.close();
      await house.close();
    },
  };
}
