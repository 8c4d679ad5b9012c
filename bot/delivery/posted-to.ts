import { and, eq, inArray } from 'drizzle-orm';
import { type PersonId, personId, type SubjectId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { posts } from './tables.ts';

/** The people at whom a card of one of these kinds about a subject is wanted and may still stand. */
export async function postedTo(
  tx: Tx,
  feature: string,
  subject: SubjectId,
  kinds: readonly string[],
): Promise<readonly PersonId[]> {
  const rows = await tx.db
    .selectDistinct({ to: posts.toId })
    .from(posts)
    .where(
      and(
        eq(posts.feature, feature),
        eq(posts.subject, subject),
        inArray(posts.kind, [...kinds]),
        eq(posts.toKind, 'person'),
        eq(posts.state, 'live'),
      ),
    );
  return rows.map(({ to }) => personId(to));
}
