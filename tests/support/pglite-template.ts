import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../bot/store/migrate.ts';
import { readMigrations } from '../../bot/store/migrations-folder.ts';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { SETTLE } from '../../bot/store/settle.ts';
import { CACHE, ROOT } from './draft-migrations.ts';

// Making a database takes seconds (initdb in WebAssembly), copying its closed folder 0.1 s. So these are kept between
// runs, until a migration or the engine changes. Never open one: copy it.

/** A closed PGlite folder without any table. */
export async function emptyPglite(): Promise<string> {
  const engine = await readFile(join(ROOT, 'node_modules', '@electric-sql', 'pglite', 'package.json'));
  return keep(`pglite-empty-${hash(engine)}`, async (dataDir) => {
    const { store, owner } = await openPglite({ dataDir });
    await owner.exec('checkpoint');
    await store.close();
  });
}

/** A closed PGlite folder with these migrations run. */
export async function pgliteTemplate(migrationsFolder: string): Promise<string> {
  const empty = await emptyPglite();
  const migrations = await readMigrations(migrationsFolder);
  return keep(`pglite-${hash(empty, SETTLE, ...migrations.map((migration) => migration.hash))}`, async (dataDir) => {
    await cp(empty, dataDir, { recursive: true });
    const { store, owner } = await openPglite({ dataDir });
    await migrate(owner, { folder: migrationsFolder });
    await owner.exec('checkpoint');
    await store.close();
  });
}

async function keep(name: string, build: (dataDir: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name);
  if (await stat(folder).catch(() => null)) return folder;
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'work-'));
  try {
    const dataDir = join(work, 'data');
    await build(dataDir);
    await rename(dataDir, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error; // another run made the same one
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

function hash(...parts: readonly (string | Buffer)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex').slice(0, 16);
}
