import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../bot/store/migrate.ts';
import { readMigrations } from '../../bot/store/migrations-folder.ts';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { SETTLE } from '../../bot/store/settle.ts';
import { CACHE, ROOT } from './draft-migrations.ts';

/**
 * A closed PGlite folder with these migrations run. Making one takes seconds (initdb in WebAssembly), copying it 0.1 s,
 * so it is kept until a migration or the engine changes. Never open it: copy it.
 */
export async function pgliteTemplate(migrationsFolder: string): Promise<string> {
  const folder = join(CACHE, `pglite-${await versionOf(migrationsFolder)}`);
  const exists = await stat(folder).catch(() => null);
  if (!exists) await build(folder, migrationsFolder);
  return folder;
}

async function build(folder: string, migrationsFolder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'work-'));
  const dataDir = join(work, 'data');
  const { store, owner } = await openPglite({ dataDir });
  await migrate(owner, migrationsFolder);
  await owner.exec('checkpoint');
  await store.close();
  await rename(dataDir, folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error; // another run made the same one
  });
  await rm(work, { recursive: true, force: true });
}

async function versionOf(migrationsFolder: string): Promise<string> {
  const engine = await readFile(join(ROOT, 'node_modules', '@electric-sql', 'pglite', 'package.json'));
  const hash = createHash('sha256').update(engine).update(SETTLE);
  for (const migration of await readMigrations(migrationsFolder)) hash.update(migration.hash);
  return hash.digest('hex').slice(0, 16);
}
