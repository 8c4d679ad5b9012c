import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../bot/store/migrate.ts';
import { readMigrations } from '../../bot/store/migrations-folder.ts';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { SETTLE } from '../../bot/store/settle.ts';
import { kept, ROOT } from './cache.ts';

// Making a database takes seconds (initdb in WebAssembly), copying its closed folder 0.1 s. So these are kept until a
// migration or the engine changes. Never open one: copy it.

/** A closed PGlite folder without any table. */
export async function emptyPglite(): Promise<string> {
  const engine = await readFile(join(ROOT, 'node_modules', '@electric-sql', 'pglite', 'package.json'));
  return kept(`pglite-empty-${hash(engine)}`, async (dataDir) => {
    const { store, owner } = await openPglite({ dataDir });
    await owner.exec('checkpoint');
    await store.close();
  });
}

/** A closed PGlite folder with these migrations run. */
export async function pgliteTemplate(migrationsFolder: string): Promise<string> {
  const empty = await emptyPglite();
  const migrations = await readMigrations(migrationsFolder);
  // The tags too: a draft that became a migration has the same text and another name in the history.
  const texts = migrations.flatMap(({ tag, hash: text }) => [tag, text]);
  return kept(`pglite-${hash(empty, SETTLE, ...texts)}`, async (dataDir) => {
    cpSync(empty, dataDir, { recursive: true });
    const { store, owner } = await openPglite({ dataDir });
    await migrate(owner, { folder: migrationsFolder });
    await owner.exec('checkpoint');
    await store.close();
  });
}

function hash(...parts: readonly (string | Buffer)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex').slice(0, 16);
}
