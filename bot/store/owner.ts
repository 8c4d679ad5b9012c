import type { SQL } from 'drizzle-orm';
import * as z from 'zod';
import { rawRows } from './raw-rows.ts';
import type { Db, EngineName, Owner, OwnerTx } from './store.ts';
import { assertNoTransaction, inTransactionContext } from './transaction-context.ts';

/** The little that an engine brings for its {@link Owner}. */
export interface Plain {
  readonly db: Db;
  exec(statements: string): Promise<void>;
}

export function createOwner(
  engine: EngineName,
  login: Plain & { transaction<T>(work: (tx: Plain) => Promise<T>): Promise<T> },
): Owner {
  const free = () => assertNoTransaction('The owner connection');
  return {
    engine,
    async exec(statements) {
      free();
      await login.exec(statements);
    },
    async rows(query) {
      free();
      return rowsOf(login.db, query);
    },
    transaction: (work) =>
      inTransactionContext('A transaction', () =>
        login.transaction((tx) => work({ exec: tx.exec, rows: (query) => rowsOf(tx.db, query) } satisfies OwnerTx)),
      ),
  };
}

const rowsOf = (db: Db, query: SQL): Promise<readonly unknown[]> => rawRows(db, query, z.unknown());
