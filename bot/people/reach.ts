import { and, asc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Audience } from '../../cards/words/audience.ts';
import type { PersonId, SchoolId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import { conversationOf } from './conversation.ts';
import { isBound, isChannel, notReleased } from './is-bound.ts';
import { isTied } from './is-tied.ts';
import { type ADDRESS_STATES, addresses, channelProposals } from './tables.ts';

export type AddressState = (typeof ADDRESS_STATES)[number];

/** Where somebody was last seen, and whether a message would arrive there. */
export interface Reach {
  readonly address: Address;
  readonly state: AddressState;
  /** Since when it is in this state. */
  readonly since: Date;
}

export interface Channel extends Reach {
  /** What a post names as its recipient. */
  readonly id: string;
}

export type ChannelOf =
  | { readonly kind: 'school'; readonly id: SchoolId }
  | { readonly kind: 'swv'; readonly audience: Audience };

const shown = { address: addresses.address, state: addresses.state, since: addresses.since };
const at = (key: string) => eq(addresses.key, key);

/** Whether this is where the person is known to be reached: then {@link remember} has nothing to do. */
export async function isRemembered(tx: Tx, person: PersonId, address: Address): Promise<boolean> {
  const known = await addressOf(tx, person);
  return known?.state === 'reachable' && same(known.address, address);
}

/**
 * Keeps where a person spoke to us, on installation and on every message; it writes only when something changed.
 * @returns whether it wrote. A channel or group chat is nobody's own address and is left alone.
 */
export async function remember(tx: Tx, person: PersonId, address: Address, now: Date): Promise<boolean> {
  if (address.kind !== 'personal') return false;
  const known = await addressOf(tx, person);
  if (known && known.state === 'reachable' && same(known.address, address)) return false;
  if (!(await isTied(tx, person))) return false;
  const since = known?.state === 'reachable' ? known.since : now;
  const row = { swvId: tx.swv, key: person, subject: 'person', personId: person } as const;
  const set = { address, state: 'reachable', since } as const;
  const target = [addresses.swvId, addresses.key];
  await tx.db
    .insert(addresses)
    .values({ ...row, ...set })
    .onConflictDoUpdate({ target, set });
  return true;
}

/**
 * The bot was taken away, or the connector says that it may not write here: nothing is sent until the next message.
 * @param key a person's id or a channel's.
 * @returns whether that was news.
 */
export async function markUnreachable(
  tx: Tx,
  key: string,
  state: Exclude<AddressState, 'reachable'>,
  now: Date,
): Promise<boolean> {
  const rows = await tx.db
    .update(addresses)
    .set({ state, since: now })
    .where(and(at(key), ne(addresses.state, state)))
    .returning({ key: addresses.key });
  return rows.length > 0;
}

/** Where a person is reached; null when the bot never met them. */
export async function addressOf(tx: Tx, person: PersonId): Promise<Reach | null> {
  const [row] = await tx.db.select(shown).from(addresses).where(at(person));
  return row ?? null;
}

/** Where a bound channel is reached, by the id that a post names; null when it is not bound (any more). */
export async function addressOfChannel(tx: Tx, id: string): Promise<Reach | null> {
  const [row] = await tx.db
    .select(shown)
    .from(addresses)
    .where(and(at(id), isBound));
  return row ?? null;
}

/**
 * Where a message of ours stands that may be redrawn: also in a channel that was let go, or about which a school asked and
 * the beheerder did not answer yet.
 */
export async function addressOfRoom(tx: Tx, id: string): Promise<Reach | null> {
  const [row] = await tx.db
    .select(shown)
    .from(addresses)
    .where(and(at(id), isChannel));
  if (row) return row;
  const [asked] = await tx.db
    .select({ address: channelProposals.address, since: channelProposals.at })
    .from(channelProposals)
    .where(eq(channelProposals.key, id));
  return asked ? { ...asked, state: 'reachable' } : null;
}

/**
 * Binds a channel to a school or to the SWV, as a whole: a thread in it is not kept. One that was let go is bound anew;
 * who reads along may have changed since, so what was counted then is forgotten.
 * @returns false when it was bound already, to this one or another.
 */
export async function bindChannel(tx: Tx, of: ChannelOf, address: Address, now: Date): Promise<boolean> {
  const bound = { ...roomOf(of, address, now), boundAt: now, releasedAt: null };
  return writeRoom(tx, conversationOf(address), bound);
}

/** A channel that a school asked for and does not get: kept as let go, so that what stands in it can say so. */
export async function keepUnbound(tx: Tx, of: ChannelOf, address: Address, now: Date): Promise<void> {
  await writeRoom(tx, conversationOf(address), { ...roomOf(of, address, now), boundAt: null, releasedAt: now });
}

/** Gives a bound channel another purpose, from now on. */
export async function moveChannel(tx: Tx, id: string, of: ChannelOf, now: Date): Promise<void> {
  await tx.db
    .update(addresses)
    .set({ ...columnsOf(of), boundAt: now })
    .where(and(at(id), isBound));
}

const roomOf = (of: ChannelOf, address: Address, now: Date) =>
  ({
    ...columnsOf(of),
    address: { ...address, conversationId: conversationOf(address) },
    state: 'reachable',
    since: now,
    members: null,
    guests: null,
    countedAt: null,
  }) as const;

/** A row of its own, or over the one of a channel that was let go; never over one that is bound. */
async function writeRoom(
  tx: Tx,
  key: string,
  set: Omit<typeof addresses.$inferInsert, 'key' | 'swvId'>,
): Promise<boolean> {
  const rows = await tx.db
    .insert(addresses)
    .values({ ...set, swvId: tx.swv, key })
    .onConflictDoUpdate({
      target: [addresses.swvId, addresses.key],
      set,
      setWhere: and(isChannel, isNotNull(addresses.releasedAt)),
    })
    .returning({ key: addresses.key });
  return rows.length > 0;
}

const columnsOf = (of: ChannelOf) =>
  of.kind === 'school'
    ? ({ subject: 'school-channel', schoolId: of.id, audience: null } as const)
    : ({ subject: 'swv-channel', schoolId: null, audience: of.audience } as const);

/** The channels of a school, the one bound first in front. */
export async function channelsOfSchool(tx: Tx, school: SchoolId): Promise<readonly Channel[]> {
  return tx.db
    .select({ id: addresses.key, ...shown })
    .from(addresses)
    .where(and(eq(addresses.schoolId, school), notReleased))
    .orderBy(asc(addresses.since), asc(addresses.key));
}

const same = (one: Address, other: Address) =>
  one.serviceUrl === other.serviceUrl &&
  one.conversationId === other.conversationId &&
  one.kind === other.kind &&
  one.tenantId === other.tenantId &&
  one.botId === other.botId;
