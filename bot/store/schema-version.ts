import { sql } from 'drizzle-orm';
import * as z from 'zod';
import journal from './migrations/meta/_journal.json' with { type: 'json' };
import type { Owner, OwnerTx } from './store.ts';

export const MIGRATIONS_TABLE = `
create table if not exists schema_migrations (
  n integer generated always as identity primary key,
  tag text not null unique,
  hash text not null,
  applied_at timestamptz not null default now()
);`;

const APPLIED = z.array(z.object({ tag: z.string(), hash: z.string() }));
const EXISTS = z.array(z.object({ exists: z.boolean() }));

export type Applied = z.infer<typeof APPLIED>[number];

/** The schema is older than this version of the program: no turn may run on it. */
export class SchemaBehind extends Error {
  constructor(found: string | null) {
    super(
      `The database is at migration ${found ?? '(none)'}, this version needs ${neededVersion()}. ` +
        'Run `npm run ops -- migrate` with the migrator role, then start again.',
    );
    this.name = 'SchemaBehind';
  }
}

/** The migrations that ran here, oldest first. */
export async function appliedMigrations(owner: Pick<OwnerTx, 'rows'>): Promise<readonly Applied[]> {
  return APPLIED.parse(await owner.rows(sql`select tag, hash from schema_migrations order by n`));
}

/** The newest migration that this version of the program knows; bundled with it, so no folder is needed to ask. */
export function neededVersion(): string {
  const newest = journal.entries.at(-1);
  if (!newest) throw new Error('There are no migrations.');
  return newest.tag;
}

/** The newest migration that ran on this database, or null for an empty one. */
export async function schemaVersion(owner: Owner): Promise<string | null> {
  const [table] = EXISTS.parse(
    await owner.rows(sql`select to_regclass('public.schema_migrations') is not null as exists`),
  );
  return table?.exists ? ((await appliedMigrations(owner)).at(-1)?.tag ?? null) : null;
}

/**
 * Throws {@link SchemaBehind} unless every migration of this version ran here. A newer schema is fine: migrations expand
 * before they contract, so that the old version goes on while the new one is rolled out.
 */
export async function assertCurrent(owner: Owner): Promise<void> {
  const [table] = EXISTS.parse(
    await owner.rows(sql`select to_regclass('public.schema_migrations') is not null as exists`),
  );
  const tags = table?.exists ? (await appliedMigrations(owner)).map(({ tag }) => tag) : [];
  if (!tags.includes(neededVersion())) throw new SchemaBehind(tags.at(-1) ?? null);
}
