import { and, desc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Tx } from '../../store/store.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { arrangements } from '../tables.ts';
import { decodeFolded } from './decode-record.ts';

/** As many as a dossier shows. */
const SHOWN = 8;

/** The other requests about the same pupil that were sent to the directie at least, the newest first; their texts stay sealed. */
export async function requestsOfPupil(
  tx: Tx,
  { id, pupil }: Pick<Arrangement, 'id' | 'pupil'>,
): Promise<readonly Arrangement[]> {
  if (pupil === null) return [];
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(and(eq(arrangements.pupil, pupil), ne(arrangements.id, id), isNotNull(arrangements.dossiernummer)))
    .orderBy(desc(arrangements.beganAt), desc(arrangements.id))
    .limit(SHOWN);
  return rows.map(decodeFolded);
}
