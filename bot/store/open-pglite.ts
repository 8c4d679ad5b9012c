import { type PGlite, type Transaction, TransactionAbortedError } from '@electric-sql/pglite';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle, PgliteSession, PgliteTransaction } from 'drizzle-orm/pglite';
import { bindSwv } from './bind-swv.ts';
import { createStore } from './create-store.ts';
import { type Access, type Engine, SwallowedError } from './engine.ts';
import { lockFolder } from './lock-folder.ts';
import { createOwner } from './owner.ts';
import { createPglite, forDrizzle } from './pglite-client.ts';
import type { Db, OpenedStore } from './store.ts';

export type PgliteOptions = { readonly dataDir: string } | { readonly memory: true };

const BEGIN: Record<Access, string> = {
  'read write': 'set transaction isolation level read committed',
  'read only': 'set transaction isolation level repeatable read read only',
};

/**
 * Opens PGlite: PostgreSQL inside this process, for the local host and tests. A folder is locked for this process first
 * (throws `FolderInUse`), since two of them on one folder destroy it without a word.
 *
 * It has no autovacuum, no checkpointer and never calls fsync: see maintain.ts, and keep it out of production.
 */
export async function openPglite(options: PgliteOptions): Promise<OpenedStore> {
  const lock = 'dataDir' in options ? await lockFolder(options.dataDir) : null;
  const client = await open('dataDir' in options ? options.dataDir : undefined).catch(async (error: unknown) => {
    await lock?.release();
    throw error;
  });
  const transaction = <T>(work: (raw: Transaction) => Promise<T>): Promise<T> =>
    client.transaction(work).catch((error: unknown) => {
      throw error instanceof TransactionAbortedError ? new SwallowedError() : error;
    });

  const db = drizzle({ client: forDrizzle(client) });
  const engine: Engine = {
    name: 'pglite',
    db,
    transaction: (swv, access, work) =>
      transaction(async (raw) => {
        await raw.exec(`${BEGIN[access]}; ${bindSwv(swv)}`);
        return work(dbOf(raw));
      }),
    owner: createOwner('pglite', {
      db,
      exec: async (statements) => void (await client.exec(statements)),
      transaction: (work) =>
        transaction((raw) => work({ db: dbOf(raw), exec: async (statements) => void (await raw.exec(statements)) })),
    }),
    async close() {
      await client.close();
      await lock?.release();
    },
  };
  return { store: createStore(engine), owner: engine.owner };
}

const dialect = new PgDialect();

const dbOf = (raw: Transaction): Db =>
  new PgliteTransaction(dialect, new PgliteSession(forDrizzle(raw), dialect, undefined), undefined);

async function open(dataDir?: string): Promise<PGlite> {
  const client = await createPglite(dataDir);
  await client.exec(`set timezone = 'UTC'`);
  return client;
}
