import { and, eq, sql } from 'drizzle-orm';
import type { SubjectId, SwvId } from '../../cards/words/brands.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import type { PostKey, PostOptions, RefreshOptions } from './feature.ts';
import { posts } from './tables.ts';

type Wanted = {
  readonly swv: SwvId;
  readonly id: string;
  readonly feature: string;
  readonly kind: string;
  readonly subject: SubjectId;
  readonly toKind: string;
  readonly toId: string;
  readonly notBefore: Date;
  readonly fresh: boolean;
  readonly urgent: boolean;
};

const want = prepared((db, slot: Slot<Wanted>) => {
  const fresh = sql`${slot('fresh')}::boolean`;
  const isNew = sql`(${fresh} or ${posts.messageId} is null)`;
  const isNewAlready = sql`(${posts.state} = 'live' and (${posts.fresh} > 0 or ${posts.messageId} is null and ${posts.wanted} > ${posts.shown}))`;
  return db
    .insert(posts)
    .values({
      swvId: slot('swv'),
      id: slot('id'),
      feature: slot('feature'),
      kind: slot('kind'),
      subject: slot('subject'),
      toKind: slot('toKind'),
      toId: slot('toId'),
      state: 'live',
      wanted: 1,
      shown: 0,
      notBefore: slot('notBefore'),
      urgent: slot('urgent'),
      claim: 0,
      failures: 0,
    })
    .onConflictDoUpdate({
      target: [posts.swvId, posts.feature, posts.kind, posts.subject, posts.toKind, posts.toId],
      set: {
        wanted: sql`${posts.wanted} + 1`,
        state: 'live',
        nextTry: sql`case when ${posts.state} = 'live' then ${posts.nextTry} end`,
        fresh: sql`case when ${fresh} then ${posts.wanted} + 1 else ${posts.fresh} end`,
        // What is gone asks nothing: it is not folded, but left where it stands.
        messageId: sql`case when ${fresh} and ${posts.state} = 'gone' then null else ${posts.messageId} end`,
        // What was to come already is not held back by what is wanted later; a redraw makes no sound and waits for no hour.
        notBefore: sql`case when not ${isNew} then ${posts.notBefore} when ${isNewAlready} then least(${posts.notBefore}, excluded.not_before) else excluded.not_before end`,
        urgent: sql`case when not ${isNew} then ${posts.urgent} when ${isNewAlready} then ${posts.urgent} or excluded.urgent else excluded.urgent end`,
      },
    });
});

/**
 * Wants a card at a recipient. Called twice it is wanted once more, never twice there. A card that was gone or stuck
 * lives again: whoever wants it has a new reason.
 * @param id a new key, used when the card was never wanted before.
 * @param notBefore the first moment (business time) at which a new message may reach the person.
 */
export async function wantPost(
  tx: Tx,
  id: string,
  { feature, kind, subject, to }: PostKey,
  notBefore: Date,
  { fresh = false, urgent = false }: PostOptions = {},
): Promise<void> {
  const key = { feature, kind, subject, toKind: to.kind, toId: to.id };
  await want(tx, { swv: tx.swv, id, ...key, notBefore, fresh, urgent });
}

/** Wants every live card about a subject to be redrawn; a stuck one is left, its conversation is closed to us. */
export async function refreshPosts(
  tx: Tx,
  feature: string,
  subject: SubjectId,
  { over = false, kind, to }: RefreshOptions,
): Promise<void> {
  await tx.db
    .update(posts)
    .set({
      wanted: sql`${posts.wanted} + 1`,
      // Once it was folded to make room, there is no way back.
      ...(over ? { fresh: sql`case when ${posts.folded} then ${posts.fresh} else 0 end` } : {}),
    })
    .where(
      and(
        eq(posts.feature, feature),
        eq(posts.subject, subject),
        eq(posts.state, 'live'),
        ...(kind === undefined ? [] : [eq(posts.kind, kind)]),
        ...(to === undefined ? [] : [eq(posts.toKind, 'person'), eq(posts.toId, to)]),
      ),
    );
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
