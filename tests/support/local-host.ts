import { cpSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import * as z from 'zod';
import type { Demo } from '../../infra/local/demo/read-demo.ts';
import type { LocalHost } from '../../infra/local/open-local-host.ts';

// With Node's own require, as in `npm start`: vitest would make a second copy of the stand-in, which nobody registers at.
const load = createRequire(import.meta.url);
load('../../infra/local/functions-core/register.ts');
const { openLocalHost } = load(
  '../../infra/local/open-local-host.ts',
) as typeof import('../../infra/local/open-local-host.ts');

export interface TestHost extends LocalHost {
  readonly url: string;
  readonly dataDir: string;
  /** Each turn's line. */
  readonly lines: readonly string[];
}

interface Options {
  /** ISO; the business time at which the host opens, whatever this machine's own is. */
  readonly at: string;
  readonly demo?: Demo;
}

const template = z.object({ folder: z.string() });

/** Everything that `npm start` runs, in this process: a free port, a data folder of its own, migrated beforehand. */
export async function startLocalHost({ at, demo }: Options): Promise<TestHost> {
  const answer = await fetch(`${inject('templates').url}/pglite`);
  if (!answer.ok) throw new Error(`The template could not be made: ${await answer.text()}`);
  const { folder } = template.parse(await answer.json());
  const dataDir = await mkdtemp(join(tmpdir(), 'meedoen-host-'));
  cpSync(folder, join(dataDir, 'pg'), { recursive: true });
  await writeFile(join(dataDir, 'clock.json'), JSON.stringify({ aheadMs: Date.parse(at) - Date.now() }));
  const port = await freePort();
  const lines: string[] = [];
  const clean = () => rm(dataDir, { recursive: true, force: true });
  const host = await openLocalHost({ port, dataDir, model: null }, (line) => lines.push(line), demo).catch(
    async (error: unknown) => {
      await clean();
      throw error;
    },
  );
  return {
    ...host,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    lines,
    async close() {
      await host.close();
      await clean();
    },
  };
}

/** A port that nobody listens on now; the host asks for one by number, for its addresses hold it. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
