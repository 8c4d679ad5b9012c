import { eq } from 'drizzle-orm';
import type { Tx } from '../../../store/store.ts';
import { auditPayloads } from '../../../store/tables/audit.ts';
import type { Payload } from '../../rules/audit/facts-of.ts';
import { parsePayload } from '../../schema/audit/parse-payload.ts';

/** What was written down with a row, or when that was erased; null when it is gone without having been erased. */
export async function readPayload(tx: Tx, seq: number): Promise<Payload | { readonly erasedAt: Date } | null> {
  const [row] = await tx.db.select().from(auditPayloads).where(eq(auditPayloads.seq, seq));
  if (!row) return null;
  if (row.erasedAt) return { erasedAt: row.erasedAt };
  return row.payload === null ? null : parsePayload(row.payload);
}
