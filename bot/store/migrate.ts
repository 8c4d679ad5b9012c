import { sql } from 'drizzle-orm';
import { type Migration, readMigrations } from './migrations-folder.ts';
import { type Applied, appliedMigrations, MIGRATIONS_TABLE } from './schema-version.ts';
import { SETTLE } from './settle.ts';
import type { Owner, OwnerTx } from './store.ts';

/** The history of this database is not the beginning of ours: a migration that had run was edited, or came from a branch. */
export class ForeignHistory extends Error {
  constructor(tag: string) {
    super(
      `Migration ${tag} ran here in another form or order than this version knows. Restore its file; never edit one.`,
    );
    this.name = 'ForeignHistory';
  }
}

/** Any number, the same in each process: the lock that migrators of one database wait for. */
const LOCK = 5_031_147;

export interface MigrateOptions {
  /** drizzle-kit's folder; default: the source tree's. */
  readonly folder?: string;
  /** The tag to stop after; default: the newest. */
  readonly upTo?: string;
}

/**
 * Brings the schema up to the newest migration and gives the tags that it ran,
 * none when there was nothing to do. Any number of processes may start it at once: each migration is one transaction
 * under an advisory lock that goes with it, so a waiting process finds it done, and PgBouncer does not mind.
 *
 * The login role has to own the schema (the migrator; locally and in tests the only role). Throws {@link ForeignHistory}.
 */
export async function migrate(owner: Owner, { folder, upTo }: MigrateOptions = {}): Promise<readonly string[]> {
  const migrations = until(await readMigrations(folder), upTo);
  const ran: string[] = [];
  for (;;) {
    const tag = await owner.transaction((tx) => runNext(tx, migrations));
    if (tag === null) return ran;
    ran.push(tag);
  }
}

function until(migrations: readonly Migration[], upTo: string | undefined): readonly Migration[] {
  if (upTo === undefined) return migrations;
  const last = migrations.findIndex(({ tag }) => tag === upTo);
  if (last === -1) throw new Error(`There is no migration ${upTo}.`);
  return migrations.slice(0, last + 1);
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
