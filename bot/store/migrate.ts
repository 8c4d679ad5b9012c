import { sql } from 'drizzle-orm';
import { type Migration, readMigrations } from './migrations-folder.ts';
import { type Applied, appliedMigrations, MIGRATIONS_TABLE } from './schema-version.ts';
import { SETTLE } from './settle.ts';
import type { Owner, OwnerTx } from './store.ts';

/** The history of this database is not the beginning of ours: a migration that had run was edited, or came from a branch. */
export class ForeignHistory extends Error {
  constructor(tag: string) {
    super(`Migration ${tag} ran here in another form or order than this version knows. Restore its file; never edit one.`);
    this.name = 'ForeignHistory';
  }
}

/** Any number, the same in each process: the lock that migrators of one database wait for. */
const LOCK = 5_031_147;

/**
 * Brings the schema up to the newest migration of `folder` (default: the source tree's) and gives the tags that it ran,
 * none when there was nothing to do. Any number of processes may start it at once: each migration is one transaction
 * under an advisory lock that goes with it, so a waiting process finds it done, and PgBouncer does not mind.
 *
 * The login role has to own the schema (the migrator; locally and in tests the only role). Throws {@link ForeignHistory}.
 */
export async function migrate(owner: Owner, folder?: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const ran: string[] = [];
  for (;;) {
    const tag = await owner.transaction((tx) => runNext(tx, migrations));
    if (tag === null) return ran;
    ran.push(tag);
  }
}

async function runNext(tx: OwnerTx, migrations: readonly Migration[]): Promise<string | null> {
  await tx.exec(`select pg_advisory_xact_lock(${LOCK}); ${MIGRATIONS_TABLE}`);
  const next = nextOf(migrations, await appliedMigrations(tx));
  if (!next) return null;
  await tx.exec(next.sql);
  await tx.exec(SETTLE);
  await tx.rows(sql`insert into schema_migrations (tag, hash) values (${next.tag}, ${next.hash})`);
  return next.tag;
}

/** A database may be ahead of this version (expand, then contract), never beside it. */
function nextOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration | undefined {
  for (const [index, { tag, hash }] of applied.slice(0, migrations.length).entries()) {
    if (migrations[index]?.tag !== tag || migrations[index]?.hash !== hash) throw new ForeignHistory(tag);
  }
  return migrations[applied.length];
}
