import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { migrate } from '../../bot/store/migrate.ts';
import { readMigrations } from '../../bot/store/migrations-folder.ts';
import type { Owner } from '../../bot/store/store.ts';
import { tableFacts } from './table-facts.ts';

const DUMPS = join(import.meta.dirname, '..', 'fixtures', 'schema-dump');

/**
 * The rows of a database at one version of the schema. Its tables are not in it: they are made by the migrations of that
 * time, which `hashes` proves unchanged. As JSON both engines can read it; pg_dump's SQL is for one.
 */
const SchemaDump = z.object({
  version: z.string(),
  hashes: z.record(z.string(), z.string()),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
export type SchemaDump = z.infer<typeof SchemaDump>;

export async function readDumps(): Promise<SchemaDump[]> {
  const files = (await readdir(DUMPS)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => SchemaDump.parse(JSON.parse(await readFile(join(DUMPS, file), 'utf8')))),
  );
}

/** Writes what stands in this database (whose login must see past the policies) and gives the file's path. */
export async function writeDump(owner: Owner): Promise<string> {
  const migrations = await readMigrations();
  const tables: SchemaDump['tables'] = {};
  for (const { name } of await tableFacts(owner)) {
    const rows = await owner.rows(
      sql`select to_jsonb(t) as row from ${sql.identifier(name)} t order by to_jsonb(t)::text`,
    );
    tables[name] = z
      .array(z.object({ row: z.record(z.string(), z.unknown()) }))
      .parse(rows)
      .map(({ row }) => row);
  }
  const version = migrations.at(-1)?.tag ?? '';
  const dump: SchemaDump = {
    version,
    hashes: Object.fromEntries(migrations.map(({ tag, hash }) => [tag, hash])),
    tables,
  };
  const file = join(DUMPS, `${version}.json`);
  await writeFile(file, `${JSON.stringify(dump, null, 1)}\n`);
  return file;
}

/** Brings an empty database to the version of the dump, with its rows. */
export async function loadDump(owner: Owner, dump: SchemaDump): Promise<void> {
  await migrate(owner, { upTo: dump.version });
  for (const { tag, hash } of await readMigrations()) {
    if (tag in dump.hashes && dump.hashes[tag] !== hash)
      throw new Error(`Migration ${tag} was edited after it was dumped.`);
  }
  await owner.transaction(async (tx) => {
    for (const { name } of await tableFacts(tx)) {
      const rows = dump.tables[name] ?? [];
      const table = sql.identifier(name);
      const columns = sql.join(
        Object.keys(rows[0] ?? {}).map((column) => sql.identifier(column)),
        sql`, `,
      );
      if (rows.length === 0) continue;
      // The owner is no superuser on PostgreSQL: no policy lets it in while they are forced.
      await tx.rows(sql`alter table ${table} no force row level security`);
      await tx.rows(sql`insert into ${table} (${columns}) overriding system value
        select ${columns} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb)`);
      if ('swv_id' in (rows[0] ?? {})) await tx.rows(sql`alter table ${table} force row level security`);
    }
  });
}
