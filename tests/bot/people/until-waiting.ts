import { AsyncResource } from 'node:async_hooks';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Owner } from '../../../bot/store/store.ts';

const COUNT = z.array(z.object({ n: z.coerce.number() }));

/** Resolves when some transaction of this database waits for a lock of another: the moment at which a race is decided. */
export async function untilWaiting(owner: Owner): Promise<void> {
  const waiting = sql`select count(*)::text as n from pg_locks join pg_stat_activity using (pid)
    where not granted and datname = current_database()`;
  for (;;) {
    const [row] = COUNT.parse(await owner.rows(waiting));
    if (row && row.n > 0) return;
  }
}

const outside = new AsyncResource('outside');

/** Starts something as if no transaction were open here: another turn, at the same moment. */
export const outsideTransaction = <T>(start: () => Promise<T>): Promise<T> => outside.runInAsyncScope(start);
