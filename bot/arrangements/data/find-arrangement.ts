import { eq } from 'drizzle-orm';
import type { SubjectId } from '../../../cards/words/brands.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import type { SwvCipher } from '../../store/swv-cipher.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { type ArrangementRow, arrangements } from '../tables.ts';
import { decodeFolded, decodeRecord } from './decode-record.ts';
import { openingWith } from './sealing.ts';

const locked = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select()
    .from(arrangements)
    .where(eq(arrangements.id, slot('id')))
    .for('update'),
);

/**
 * The request with its texts opened, its row locked until the transaction ends: of two clicks at once the second sees what
 * the first one made. Null when this SWV has no such request.
 */
export async function lockArrangement(
  tx: Tx,
  id: SubjectId,
  cipher: Pick<SwvCipher, 'open'>,
): Promise<Arrangement | null> {
  const [row] = await locked(tx, { id });
  return row ? decodeRecord(row, openingWith(cipher, id)) : null;
}

/** The request with its texts left sealed, for what may be posted. */
export async function findFolded(tx: Tx, id: SubjectId): Promise<Arrangement | null> {
  const [row] = await tx.db.select().from(arrangements).where(eq(arrangements.id, id));
  return row ? decodeFolded(row) : null;
}

/** The row itself, locked: for a job that looks once more before it acts. */
export async function lockRow(tx: Tx, id: SubjectId): Promise<ArrangementRow | null> {
  const [row] = await locked(tx, { id });
  return row ?? null;
}
