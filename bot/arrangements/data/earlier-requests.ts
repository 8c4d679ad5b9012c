import { and, desc, eq, gte, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import type { Dossiernummer, SchoolId, SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { SwvCipher } from '../../store/swv-cipher.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { RequestKind } from '../rules/kind-rules.ts';
import { arrangements } from '../tables.ts';
import { decodeRecord } from './decode-record.ts';
import { openingWith } from './sealing.ts';

export interface Earlier {
  readonly id: SubjectId;
  readonly school: SchoolId;
  readonly kind: RequestKind;
  readonly dossiernummer: Dossiernummer;
}

/**
 * The last submitted request of each kind at each of these schools, whoever of the school made it; what was closed before
 * `since` is too long ago to do again, and leaving it out keeps the query from reading all that a school ever asked.
 */
export async function lastRequests(tx: Tx, schools: readonly SchoolId[], since: Date): Promise<readonly Earlier[]> {
  if (schools.length === 0) return [];
  const { id, schoolId, kind, dossiernummer, submittedAt, closedAt } = arrangements;
  const rows = await tx.db
    .selectDistinctOn([schoolId, kind], { id, school: schoolId, kind, dossiernummer })
    .from(arrangements)
    .where(and(inArray(schoolId, [...schools]), isNotNull(submittedAt), or(isNull(closedAt), gte(closedAt, since))))
    .orderBy(schoolId, kind, desc(submittedAt), desc(id));
  return rows.flatMap(({ dossiernummer: nummer, ...row }) =>
    nummer === null ? [] : [{ ...row, dossiernummer: nummer }],
  );
}

/** A request with its texts opened, to read from; it is not locked, for it is not changed. Null when there is none. */
export async function readOpened(tx: Tx, id: SubjectId, cipher: Pick<SwvCipher, 'open'>): Promise<Arrangement | null> {
  const [row] = await tx.db.select().from(arrangements).where(eq(arrangements.id, id));
  return row ? decodeRecord(row, openingWith(cipher, id)) : null;
}
