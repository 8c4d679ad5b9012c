import { and, eq, isNull } from 'drizzle-orm';
import type { PostKey } from '../../../delivery/feature.ts';
import { posts } from '../../../delivery/tables.ts';
import type { Tx } from '../../../store/store.ts';
import { arrangements, zittingen } from '../../tables.ts';

/**
 * Whether a member's card of one request was not sent yet, and need not be: the request is on the list of a zitting that is
 * open, and that has one message for all. It would ring.
 */
export async function staysUnsent(tx: Tx, { feature, kind, subject, to }: PostKey): Promise<boolean> {
  const [row] = await tx.db
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(arrangements, and(eq(arrangements.swvId, posts.swvId), eq(arrangements.id, posts.subject)))
    .innerJoin(zittingen, and(eq(zittingen.swvId, posts.swvId), eq(zittingen.id, arrangements.zittingId)))
    .where(
      and(
        eq(posts.feature, feature),
        eq(posts.kind, kind),
        eq(posts.subject, subject),
        eq(posts.toId, to.id),
        isNull(posts.messageId),
        eq(arrangements.state, 'bij-cvt'),
        isNull(zittingen.closedAt),
      ),
    );
  return row !== undefined;
}
