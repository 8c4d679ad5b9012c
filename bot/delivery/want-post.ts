import { and, eq, sql } from 'drizzle-orm';
import type { SubjectId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import type { PostKey } from './feature.ts';
import { posts } from './tables.ts';

/**
 * Wants a card at a recipient. Called twice it is wanted once more, never twice there. A card that was gone or stuck
 * lives again: whoever wants it has a new reason.
 * @param id a new key, used when the card was never wanted before.
 * @param notBefore the first moment (business time) at which it may reach the person.
 */
export async function wantPost(tx: Tx, id: string, key: PostKey, notBefore: Date): Promise<void> {
  await tx.db
    .insert(posts)
    .values({
      swvId: tx.swv,
      id,
      feature: key.feature,
      kind: key.kind,
      subject: key.subject,
      toKind: key.to.kind,
      toId: key.to.id,
      state: 'live',
      wanted: 1,
      shown: 0,
      notBefore,
      claim: 0,
      failures: 0,
    })
    .onConflictDoUpdate({
      target: [posts.swvId, posts.feature, posts.kind, posts.subject, posts.toKind, posts.toId],
      set: {
        wanted: sql`${posts.wanted} + 1`,
        state: 'live',
        nextTry: sql`case when ${posts.state} = 'live' then ${posts.nextTry} end`,
        // A card that is already there is redrawn silently, at any hour; only the first sending makes a sound.
        notBefore: sql`case when ${posts.messageId} is null then excluded.not_before else ${posts.notBefore} end`,
      },
    });
}

/** Wants every live card about a subject to be redrawn; a stuck one is left, its conversation is closed to us. */
export async function refreshPosts(tx: Tx, feature: string, subject: SubjectId): Promise<void> {
  await tx.db
    .update(posts)
    .set({ wanted: sql`${posts.wanted} + 1` })
    .where(and(eq(posts.feature, feature), eq(posts.subject, subject), eq(posts.state, 'live')));
}

/** Somebody can be reached again: what was stuck for want of an address goes out after all. */
export async function reviveStuck(tx: Tx, to: PostKey['to']): Promise<boolean> {
  const rows = await tx.db
    .update(posts)
    .set({ state: 'live', nextTry: null, failures: 0 })
    .where(and(eq(posts.toKind, to.kind), eq(posts.toId, to.id), eq(posts.state, 'stuck')))
    .returning({ id: posts.id });
  return rows.length > 0;
}
