import { and, asc, eq } from 'drizzle-orm';
import { personId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import type { DeliveryHouse } from './delivery-house.ts';
import type { PostKey, Recipient } from './feature.ts';
import { inMs, LEASE_MS } from './lease.ts';
import { makesSound, type NextStep, nextStep } from './next-step.ts';
import { posts } from './tables.ts';
import { takeRoom } from './thread-room.ts';
import { dueAt, isFree } from './waiting-posts.ts';

/** A post that this worker alone may send until its lease ends, for one call. */
export interface ClaimedPost {
  readonly id: string;
  readonly key: PostKey;
  readonly address: Address;
  /** The message that stood when it was claimed. */
  readonly messageId: string | null;
  readonly step: NextStep;
  /** The change that this sending will show. */
  readonly wanted: number;
  readonly claim: number;
  readonly failures: number;
}

/** `none`: nothing to do now. `passed`: something was set aside, look again. */
export type Claim = { readonly kind: 'claimed'; readonly post: ClaimedPost } | { readonly kind: 'none' | 'passed' };

type ClaimHouse = Pick<DeliveryHouse, 'addresses' | 'quietHours' | 'leaseClock'>;

/** Claims one post that is due, by business time (quiet hours) and by the lease clock (retries, other workers). */
export async function claimPost(tx: Tx, now: Date, house: ClaimHouse): Promise<Claim> {
  const { leaseClock: clock } = house;
  const [row] = await tx.db
    .select()
    .from(posts)
    .where(and(dueAt(now), isFree(clock)))
    .orderBy(asc(posts.notBefore), asc(posts.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!row) return { kind: 'none' };

  const setAside = async (set: Partial<typeof row>, nextTryMs?: number): Promise<Claim> => {
    const nextTry = nextTryMs === undefined ? {} : { nextTry: inMs(clock, nextTryMs) };
    await tx.db
      .update(posts)
      .set({ ...set, ...nextTry })
      .where(eq(posts.id, row.id));
    return { kind: 'passed' };
  };
  const to = readRecipient(row.toKind, row.toId);
  const step = nextStep(row, now);
  const address = await house.addresses.of(tx, to, makesSound(step) ? 'new' : 'redraw');
  if (!address) return setAside({ state: 'stuck', lastError: 'no address' });
  if (makesSound(step) && !row.urgent) {
    // It was wanted for an hour of work, but it may have waited since: for a retry, or for the person to come back.
    const at = await house.quietHours.sendableAt(tx, to, now, false);
    if (at > now) return setAside({ notBefore: at });
  }
  const waitMs = await takeRoom(tx, address.conversationId, clock);
  if (waitMs > 0) return setAside({}, waitMs);

  const claim = row.claim + 1;
  await tx.db
    .update(posts)
    .set({ claim, leaseUntil: inMs(clock, LEASE_MS), nextTry: null })
    .where(eq(posts.id, row.id));
  const { id, feature, kind, subject, messageId, wanted, failures } = row;
  const key: PostKey = { feature, kind, subject, to };
  return { kind: 'claimed', post: { id, key, address, messageId, step, wanted, claim, failures } };
}

function readRecipient(kind: 'person' | 'channel', id: string): Recipient {
  return kind === 'person' ? { kind, id: personId(id) } : { kind, id };
}
