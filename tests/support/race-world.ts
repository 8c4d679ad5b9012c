import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createUuidIds } from '../../bot/core/uuid-ids.ts';
import type { EndpointAnswer } from '../../bot/teams/bot-endpoint.ts';
import { BUNDLING } from '../../infra/build/build-functions.ts';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { DEMO_SWV, seedDemo } from '../../infra/local/demo/seed-demo.ts';
import { createKeyFiles } from '../../infra/local/key-files.ts';
import { readJson, sendJson } from '../../infra/local/teams/http.ts';
import { createTeams } from '../../infra/local/teams/teams.ts';
import { createLogLines } from './log-lines.ts';
import type { Json } from './press-activity.ts';
import { openRaceHouse } from './race-house.ts';
import type { TestStore } from './stores.ts';

export type Answers = (activity: Json) => Promise<EndpointAnswer>;
const NOW = new Date('2026-11-23T08:00:00Z');
const MOST_BYTES = 1_000_000;

/** The demonstration on a database of its own, and any number of processes that answer for it. */
export async function openRaceWorld({ store, operations, url: databaseUrl }: TestStore) {
  const folder = await mkdtemp(join(tmpdir(), 'meedoen-race-'));
  const keysFolder = join(folder, 'keys');
  const clock = { now: () => NOW };
  const demo = readDemo();
  const asOperations = { ...store, directory: operations };
  await seedDemo({ store: asOperations, keys: createKeyFiles(keysFolder), clock, ids: createUuidIds(clock), demo });
  const { log, lines } = createLogLines();
  const house = openRaceHouse({ store, keysFolder, now: NOW, log });

  const server = createServer(async (request, response) => {
    if (await teams.handle(request, response)) return;
    const { status, body } = await house.receive('', await readJson(request, MOST_BYTES));
    sendJson(response, status, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${url}/teams`;
  const teams = createTeams({
    ...demo,
    botUrl: `${url}/api/messages`,
    serviceUrl,
    botId: '28:meedoen',
    file: null,
    now: clock.now,
  });
  await teams.installAll();

  const children: ChildProcess[] = [];
  async function open(databaseOf: string, worker: string): Promise<Answers> {
    const child = fork(worker, [databaseOf, keysFolder, NOW.toISOString()], {
      execArgv: ['--disable-warning=DEP0040'],
    });
    children.push(child);
    const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (said !== 'ready') throw new Error(`A process of the race ended with ${said}.`);
    return async (activity) => {
      const answer = once(child, 'message');
      child.send(activity);
      return (await answer)[0];
    };
  }

  /** Processes of their own with the whole app; on PGlite, which lives in one process, the one that is there. */
  async function contestants(count: number): Promise<readonly Answers[]> {
    if (databaseUrl === null) return Array.from({ length: count }, () => (activity) => house.receive('', activity));
    // One bundle, as in Azure: it starts in a quarter of the time that a thousand files take.
    const worker = fileURLToPath(new URL('./race-worker.ts', import.meta.url));
    await build({ ...BUNDLING, minify: false, entryPoints: { worker }, outdir: folder });
    return Promise.all(Array.from({ length: count }, () => open(databaseUrl.app, join(folder, 'worker.mjs'))));
  }

  return {
    teams,
    serviceUrl,
    swv: DEMO_SWV,
    lines,
    /** Sends everything that waits. */
    idle: () => house.deliver(DEMO_SWV),
    contestants,
    async close() {
      const ended = children.map((child) => once(child, 'exit'));
      for (const child of children) child.disconnect();
      await Promise.all(ended);
      await teams.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
