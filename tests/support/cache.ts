import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'meedoen-tests');
const DAY_MS = 86_400_000;

/**
 * A folder that is kept between runs, made by `build` when it is not there. `name` says all that it depends on. Runs in
 * the same work tree may make it at once: each builds apart, and the first to finish stands.
 */
export async function kept(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name);
  if (await stat(folder).catch(() => null)) return folder;
  await mkdir(CACHE, { recursive: true });
  await sweep();
  const work = await mkdtemp(join(CACHE, 'work-'));
  try {
    const made = join(work, 'made');
    await build(made);
    await rename(made, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error; // another run was first
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** Removes what is a day old: no run of then still copies from it. */
async function sweep(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const { mtimeMs } = await stat(join(CACHE, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(CACHE, name), { recursive: true, force: true });
  }
}
