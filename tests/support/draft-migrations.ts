import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { sourceMigrations } from '../../bot/store/migrations-folder.ts';
import { kept, ROOT } from './cache.ts';

const run = promisify(execFile);

/**
 * A folder with the committed migrations and, where the tables in `bot/` are ahead of them, one more that drizzle-kit
 * drafts: so that a feature can be tested before its migration is made. Kept until something under `bot/` or `cards/`
 * changes. Throws with drizzle-kit's words when a table does not load, or when it wants to ask about a renaming.
 */
export async function draftMigrations(): Promise<string> {
  return kept(`draft-${await sourceHash()}`, async (out) => {
    await cp(sourceMigrations(), out, { recursive: true });
    const config = join(out, 'drizzle.config.json');
    const schema = [join(ROOT, 'bot/*/tables.ts'), join(ROOT, 'bot/*/tables/*.ts')];
    // drizzle-kit puts './' before `out`, whatever it is, and ends with 0 when it failed.
    await writeFile(config, JSON.stringify({ dialect: 'postgresql', schema, out: relative(ROOT, out) }));
    const kit = join(ROOT, 'node_modules', 'drizzle-kit', 'bin.cjs');
    const said = await run(process.execPath, [kit, 'generate', '--config', config, '--name', 'draft'], { cwd: ROOT });
    if (!/No schema changes|Your SQL migration file/.test(said.stdout))
      throw new Error(`${said.stdout}\n${said.stderr}`);
    await rm(config);
  });
}

async function sourceHash(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(['bot/**/*.{ts,sql,json}', 'cards/**/*.ts'], { cwd: ROOT })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
