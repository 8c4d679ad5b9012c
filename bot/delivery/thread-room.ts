import { eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { rawRows } from '../store/raw-rows.ts';
import type { Tx } from '../store/store.ts';
import type { LeaseClock } from './lease.ts';
import { mayGoAt, notAfter, remember } from './pace.ts';
import { threads } from './tables.ts';

const NOW = z.object({ now: z.coerce.number() });

/**
 * Takes room for one send in a conversation, within Teams' limits per thread. The row is locked, so eight workers
 * together count right; the send is counted before it is made, which errs on the safe side when the worker dies.
 * @returns 0 when it may go now, else how many milliseconds to wait.
 */
export async function takeRoom(tx: Tx, conversationId: string, clock: LeaseClock): Promise<number> {
  await tx.db.insert(threads).values({ swvId: tx.swv, conversationId, recent: [] }).onConflictDoNothing();
  const [row] = await tx.db
    .select({ recent: threads.recent })
    .from(threads)
    .where(eq(threads.conversationId, conversationId))
    .for('update');
  const [time] = await rawRows(tx.db, sql`select floor(extract(epoch from ${clock.now()}) * 1000)::text as now`, NOW);
  if (!row || !time) throw new Error('The thread gave no room.');
  const at = mayGoAt(row.recent, time.now);
  const keep = async (recent: number[]) => {
    await tx.db.update(threads).set({ recent }).where(eq(threads.conversationId, conversationId));
  };
  if (at <= time.now) await keep(remember(row.recent, time.now));
  else if (row.recent.some((each) => each > time.now)) await keep(notAfter(row.recent, time.now));
  return at - time.now;
}
