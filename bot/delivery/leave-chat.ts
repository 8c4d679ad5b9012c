import { and, eq, sql } from 'drizzle-orm';
import type { PersonId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { posts } from './tables.ts';

/**
 * A person speaks from another account, and so in another chat: no message of the old one can be redrawn or folded from
 * there. What still has to come goes out as a new message once they are met; what they had seen is not told again, but
 * its next change comes in the new chat. A call that is under way loses its claim, and what it did is mended (settle-post).
 */
export async function leaveChat(tx: Tx, person: PersonId): Promise<void> {
  await tx.db
    .update(posts)
    .set({
      messageId: null,
      former: [],
      folded: false,
      claim: sql`${posts.claim} + 1`,
      leaseUntil: null,
      nextTry: null,
    })
    .where(and(eq(posts.toKind, 'person'), eq(posts.toId, person)));
}
