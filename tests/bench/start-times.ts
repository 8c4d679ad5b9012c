import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Bounds, collect, timed } from './rounds.ts';

/** A bundle that is started, and the request that it must answer. */
export interface Start {
  readonly bundle: string;
  readonly env: Readonly<Record<string, string>>;
  ask(url: string): Promise<Response>;
}

const HOST = join(import.meta.dirname, 'host.ts');
const AT_MOST_MS = 60_000;

/** From the start of the process to the first answer, milliseconds; the order changes with every round. */
export function startTimes<Name extends string>(
  starts: Readonly<Record<Name, Start>>,
  bounds: Bounds,
): Promise<readonly Readonly<Record<Name, number>>[]> {
  const all = Object.entries<Start>(starts);
  return collect(async (n) => {
    const ms: Record<string, number> = {};
    for (const [name, start] of [...all.slice(n % all.length), ...all.slice(0, n % all.length)])
      ms[name] = await timed(() => startOnce(start));
    return ms as Record<Name, number>;
  }, bounds);
}

async function startOnce({ bundle, env, ask }: Start): Promise<void> {
  const child = spawn(process.execPath, ['--disable-warning=DEP0040', HOST, bundle], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: AT_MOST_MS,
    killSignal: 'SIGKILL',
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${bundle} ended before it answered.`)));
  ended.catch(() => undefined); // it ends by our own hand too
  try {
    const [port] = await Promise.race([once(child.stdout, 'data'), ended]);
    const answer = await Promise.race([ask(`http://127.0.0.1:${String(port).trim()}`), ended]);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${bundle} answered ${answer.status}.`);
  } finally {
    child.kill('SIGKILL');
    await ended.catch(() => undefined);
  }
}
