import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { PostKey } from './feature.ts';
import { posts } from './tables.ts';

/**
 * The person clicked in a message that this post does not know: the second copy of a sending whose answer was lost, or
 * the card of an earlier life. From now on that message is the post, and it is redrawn; the one that was the post until
 * now is folded, unless it is already. Whoever clicks has seen it: it need not come anew any more.
 */
export async function adopt(tx: Tx, key: PostKey, messageId: string): Promise<void> {
  const isDead = sql`${posts.messageId} is null or ${posts.folded} or ${posts.state} = 'gone'`;
  const former = sql`case when ${isDead} then ${posts.former} else array_append(${posts.former}, ${posts.messageId}) end`;
  await tx.db
    .update(posts)
    .set({
      messageId,
      state: 'live',
      wanted: sql`${posts.wanted} + 1`,
      fresh: 0,
      folded: false,
      former: sql`array_remove(${former}, ${messageId})`,
    })
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
