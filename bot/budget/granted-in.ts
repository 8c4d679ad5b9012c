import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { type Cents, cents, type SubjectId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { commitments } from './tables.ts';

/**
 * What was granted of these kinds in a school year, in whole cents.
 * @param year as `2026-2027`
 * @param but a subject that is left out: the one that is about to be decided (anew).
 */
export async function grantedIn(tx: Tx, year: string, kinds: readonly string[], but: SubjectId): Promise<Cents> {
  const [row] = await tx.db
    .select({ sum: sql<string>`coalesce(sum(${commitments.cents}), 0)` })
    .from(commitments)
    .where(and(eq(commitments.schoolYear, year), inArray(commitments.kind, [...kinds]), ne(commitments.subject, but)));
  return cents(Number(row?.sum ?? 0));
}
