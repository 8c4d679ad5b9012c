import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { personId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import type { Addresses } from './addresses.ts';
import type { PostKey, Recipient } from './feature.ts';
import { inMs, LEASE_MS, type LeaseClock } from './lease.ts';
import { posts } from './tables.ts';
import { takeRoom } from './thread-room.ts';

/** A post that this worker alone may send until its lease ends. */
export interface ClaimedPost {
  readonly id: string;
  readonly key: PostKey;
  readonly address: Address;
  readonly messageId: string | null;
  /** The change that this sending will show. */
  readonly wanted: number;
  readonly claim: number;
  readonly failures: number;
}

/** `none`: nothing to do now. `passed`: something was set aside, look again. */
export type Claim = { readonly kind: 'claimed'; readonly post: ClaimedPost } | { readonly kind: 'none' | 'passed' };

/** Claims one post that is due, by business time (quiet hours) and by the lease clock (retries, other workers). */
export async function claimPost(tx: Tx, now: Date, addresses: Addresses, clock: LeaseClock): Promise<Claim> {
  const [row] = await tx.db
    .select()
    .from(posts)
    .where(
      and(
        sql`${posts.state} = 'live' and ${posts.wanted} > ${posts.shown}`, // literals: the partial index must match
        lte(posts.notBefore, now),
        or(isNull(posts.nextTry), lte(posts.nextTry, clock.now())),
        or(isNull(posts.leaseUntil), lte(posts.leaseUntil, clock.now())),
      ),
    )
    .orderBy(asc(posts.notBefore), asc(posts.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!row) return { kind: 'none' };

  const to = readRecipient(row.toKind, row.toId);
  const address = await addresses.of(tx, to);
  if (!address) {
    await tx.db.update(posts).set({ state: 'stuck', lastError: 'no address' }).where(eq(posts.id, row.id));
    return { kind: 'passed' };
  }
  const waitMs = await takeRoom(tx, address.conversationId, clock);
  if (waitMs > 0) {
    await tx.db
      .update(posts)
      .set({ nextTry: inMs(clock, waitMs) })
      .where(eq(posts.id, row.id));
    return { kind: 'passed' };
  }
  const claim = row.claim + 1;
  await tx.db
    .update(posts)
    .set({ claim, leaseUntil: inMs(clock, LEASE_MS), nextTry: null })
    .where(eq(posts.id, row.id));
  const key: PostKey = { feature: row.feature, kind: row.kind, subject: row.subject, to };
  return {
    kind: 'claimed',
    post: { id: row.id, key, address, messageId: row.messageId, wanted: row.wanted, claim, failures: row.failures },
  };
}

export function readRecipient(kind: 'person' | 'channel', id: string): Recipient {
  return kind === 'person' ? { kind, id: personId(id) } : { kind, id };
}
