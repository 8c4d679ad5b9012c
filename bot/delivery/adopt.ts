import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { PostKey } from './feature.ts';
import { posts } from './tables.ts';

/**
 * The person clicked in a message that this post does not know: the second copy of a sending whose answer was lost, or
 * the card of an earlier life. From now on that message is the post, and it is redrawn.
 */
export async function adopt(tx: Tx, key: PostKey, messageId: string): Promise<void> {
  await tx.db
    .update(posts)
    .set({ messageId, state: 'live', wanted: sql`${posts.wanted} + 1` })
    .where(
      and(
        eq(posts.feature, key.feature),
        eq(posts.kind, key.kind),
        eq(posts.subject, key.subject),
        eq(posts.toKind, key.to.kind),
        eq(posts.toId, key.to.id),
        sql`${posts.messageId} is distinct from ${messageId}`,
      ),
    );
}
