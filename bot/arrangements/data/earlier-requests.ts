import { and, desc, eq, gte, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { SchoolId, SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { SwvCipher } from '../../store/swv-cipher.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { REQUEST_KINDS, type RequestKind } from '../rules/kind-rules.ts';
import { arrangements } from '../tables.ts';
import { decodeRecord } from './decode-record.ts';
import { openingWith } from './sealing.ts';

export interface Earlier {
  readonly id: SubjectId;
  readonly school: SchoolId;
  readonly kind: RequestKind;
}

/**
 * The last submitted request of each kind at each of these schools, whoever of the school made it, newest first; what was
 * closed before `since` is too long ago to do again. One look in an index for each school and kind, so it costs the same whatever a school
 * ever asked.
 */
export async function lastRequests(tx: Tx, schools: readonly SchoolId[], since: Date): Promise<readonly Earlier[]> {
  if (schools.length === 0) return [];
  const { id, schoolId, kind, submittedAt, closedAt } = arrangements;
  const ofSchool = sql`unnest(array[${sql.join([...schools], sql`, `)}]::text[]) as of_school(school)`;
  const ofKind = sql`unnest(array[${sql.join([...REQUEST_KINDS], sql`, `)}]::text[]) as of_kind(kind)`;
  const last = tx.db
    .select({ id, school: schoolId, kind, submittedAt })
    .from(arrangements)
    .where(
      and(
        sql`${schoolId} = of_school.school and ${kind} = of_kind.kind`,
        isNotNull(submittedAt),
        or(isNull(closedAt), gte(closedAt, since)),
      ),
    )
    .orderBy(desc(submittedAt), desc(id))
    .limit(1)
    .as('last');
  return tx.db
    .select({ id: last.id, school: last.school, kind: last.kind })
    .from(sql`${ofSchool} cross join ${ofKind}`)
    .crossJoinLateral(last)
    .orderBy(desc(last.submittedAt), desc(last.id));
}

/** A request with its texts opened, to read from; it is not locked, for it is not changed. Null when there is none. */
export async function readOpened(tx: Tx, id: SubjectId, cipher: Pick<SwvCipher, 'open'>): Promise<Arrangement | null> {
  const [row] = await tx.db.select().from(arrangements).where(eq(arrangements.id, id));
  return row ? decodeRecord(row, openingWith(cipher, id)) : null;
}
