import { chmod, mkdtemp, readdir, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const MEMORY = '/dev/shm';
/** A run fills some 0.5 GB of it at the most. */
const NEEDED_BYTES = 2 * 1024 ** 3;
const PREFIX = 'meedoen-tests-';
const DAY_MS = 86_400_000;

/**
 * Makes one temporary folder for all that a run writes, the workers' too: in memory where this machine has room there.
 * Copying a database of a thousand small files takes 0.5 s of the kernel's time on a disk, and 0.03 s in memory. Gives what
 * removes it.
 */
export async function openScratch(): Promise<() => Promise<void>> {
  const base = (await hasRoom(MEMORY)) ? MEMORY : outside(tmpdir());
  await sweep(base);
  const folder = await mkdtemp(join(base, PREFIX));
  await chmod(folder, 0o755); // the user that PostgreSQL runs as has a folder in it
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  return async () => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(folder, { recursive: true, force: true });
  };
}

/** Each project of vitest's has a setup of its own, in one process: the folder of the one is not inside the other's. */
const outside = (folder: string): string => (basename(folder).startsWith(PREFIX) ? dirname(folder) : folder);

async function hasRoom(folder: string): Promise<boolean> {
  const room = await statfs(folder).catch(() => null);
  return room !== null && room.bavail * room.bsize >= NEEDED_BYTES;
}

/** Removes what a run of a day ago left behind when it was killed. */
async function sweep(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    if (!name.startsWith(PREFIX)) continue;
    const { mtimeMs } = await stat(join(base, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(base, name), { recursive: true, force: true });
  }
}
