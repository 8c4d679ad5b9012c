import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { SwvId } from '../../cards/words/brands.ts';
import { createDirectory } from './directory.ts';
import type { Access, Engine } from './engine.ts';
import { withoutData } from './query-failed.ts';
import { rawRows } from './raw-rows.ts';
import { retryOnConflict } from './retry.ts';
import type { Store, Tx } from './store.ts';
import { assertNoTransaction, inTransactionContext } from './transaction-context.ts';

/** Milliseconds, so that both engines give the same type for it. */
const NOW = z.object({ now: z.coerce.number() });

/** The Store over one engine: the rules of store.ts that do not depend on which database it is. */
export function createStore(engine: Engine): Store {
  const run = <T>(swv: SwvId, access: Access, work: (tx: Tx) => Promise<T>): Promise<T> =>
    retryOnConflict(() =>
      inTransactionContext('A transaction', () => engine.transaction(swv, access, (db) => work({ swv, db }))),
    ).catch((error: unknown) => {
      throw withoutData(error);
    });
  let closed: Promise<void> | undefined;
  return {
    engine: engine.name,
    write: (swv, work) => run(swv, 'read write', work),
    read: (swv, work) => run(swv, 'read only', work),
    directory: createDirectory(engine.db),
    async databaseNow() {
      assertNoTransaction('databaseNow');
      const query = sql`select floor(extract(epoch from clock_timestamp()) * 1000)::text as now`;
      const [row] = await rawRows(engine.db, query, NOW);
      if (!row) throw new Error('The database gave no time.');
      return new Date(row.now);
    },
    close() {
      closed ??= engine.close(); // two parts of a shutdown may both ask
      return closed;
    },
  };
}
