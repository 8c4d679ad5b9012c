import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from './store.ts';
import { auditPayloads } from './tables/audit.ts';

/**
 * Takes the words of these audit rows, and the salt with which their hash could be guessed back (AVG art. 17). The rows
 * stay and the chain still verifies. Gives the numbers that were erased now; one that was erased before is left out.
 *
 * Erasing is itself an event: whoever calls this appends an audit row in the same transaction.
 */
export async function erasePayload(tx: Tx, seqs: readonly number[], at: Date): Promise<readonly number[]> {
  const rows = await tx.db
    .update(auditPayloads)
    .set({ salt: null, payload: null, erasedAt: at })
    .where(and(eq(auditPayloads.swvId, tx.swv), inArray(auditPayloads.seq, [...seqs]), isNull(auditPayloads.erasedAt)))
    .returning({ seq: auditPayloads.seq });
  return rows.map((row) => row.seq).sort((a, b) => a - b);
}
