import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { sourceMigrations } from '../../bot/store/migrations-folder.ts';

const run = promisify(execFile);
export const ROOT = join(import.meta.dirname, '..', '..');
export const CACHE = join(ROOT, 'node_modules', '.cache', 'meedoen-tests');

/**
 * A folder with the committed migrations and, where the tables in `bot/` are ahead of them, one more that drizzle-kit
 * drafts: so that a feature can be tested before its migration is made. Kept until something under `bot/` or `cards/`
 * changes. Throws with drizzle-kit's words when a table does not load, or when it wants to ask about a renaming.
 */
export async function draftMigrations(): Promise<string> {
  const folder = join(CACHE, `draft-${await sourceHash()}`);
  const kept = await readFile(join(folder, 'meta', '_journal.json'), 'utf8').catch(() => null);
  if (kept === null) await draft(folder);
  return folder;
}

async function draft(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'work-'));
  try {
    const out = join(work, 'migrations');
    await cp(sourceMigrations(), out, { recursive: true });
    const config = join(work, 'drizzle.config.json');
    const schema = [join(ROOT, 'bot/*/tables.ts'), join(ROOT, 'bot/*/tables/*.ts')];
    // drizzle-kit puts './' before `out`, whatever it is, and ends with 0 when it failed.
    await writeFile(config, JSON.stringify({ dialect: 'postgresql', schema, out: relative(ROOT, out) }));
    const kit = join(ROOT, 'node_modules', 'drizzle-kit', 'bin.cjs');
    const said = await run(process.execPath, [kit, 'generate', '--config', config, '--name', 'draft'], { cwd: ROOT });
    if (!/No schema changes|Your SQL migration file/.test(said.stdout))
      throw new Error(`${said.stdout}\n${said.stderr}`);
    await rename(out, folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error; // another run made the same one
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function sourceHash(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(['bot/**/*.{ts,sql,json}', 'cards/**/*.ts'], { cwd: ROOT })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
