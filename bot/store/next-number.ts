import { sql } from 'drizzle-orm';
import type { Tx } from './store.ts';
import { counters } from './tables/counters.ts';

/**
 * The next number of a counter of this SWV, from 1. The row stays locked until the transaction ends, so two requests
 * never get the same one, and a rollback gives it back: a counter used this way has no gap.
 */
export async function nextNumber(tx: Tx, name: string): Promise<number> {
  const [row] = await tx.db
    .insert(counters)
    .values({ swvId: tx.swv, name, value: 1 })
    .onConflictDoUpdate({ target: [counters.swvId, counters.name], set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value });
  if (!row) throw new Error('The counter gave no number.');
  return row.value;
}
