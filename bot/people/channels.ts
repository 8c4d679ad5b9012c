import { createHash } from 'node:crypto';
import { and, asc, eq, isNotNull, type SQL } from 'drizzle-orm';
import { type SchoolName, type SubjectId, subjectId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { MemberCount } from '../core/ports.ts';
import type { Tx } from '../store/store.ts';
import { conversationOf } from './conversation.ts';
import { isBound, isChannel } from './is-bound.ts';
import type { AddressState, ChannelOf } from './reach.ts';
import { addresses, type ROUTES, schools } from './tables.ts';

/** A channel that a beheerder bound. */
export interface BoundChannel {
  /** What a post names as its recipient. */
  readonly key: string;
  /** What a card names it by. */
  readonly id: SubjectId;
  readonly of: ChannelOf;
  /** null for a channel of the SWV. */
  readonly school: SchoolName | null;
  /** How the people of that school are reached; its channel gets their messages only when it says so. */
  readonly route: (typeof ROUTES)[number] | null;
  readonly boundAt: Date;
  readonly address: Address;
  readonly state: AddressState;
  /** Since when it is in this state. */
  readonly since: Date;
  readonly count: { readonly members: number; readonly guests: number; readonly at: Date } | null;
}

/** A channel that was bound, or asked for, and is not any more. */
export interface LetGoChannel extends Omit<BoundChannel, 'boundAt'> {
  /** null: it was asked for, and never bound. */
  readonly boundAt: Date | null;
}

/** A conversation id has characters that a card's key may not have. */
export const channelSubject = (key: string): SubjectId =>
  subjectId(`k-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`);

const isLetGo = and(isChannel, isNotNull(addresses.releasedAt));
const shown = {
  key: addresses.key,
  schoolId: addresses.schoolId,
  school: schools.name,
  route: schools.route,
  audience: addresses.audience,
  boundAt: addresses.boundAt,
  address: addresses.address,
  state: addresses.state,
  since: addresses.since,
  members: addresses.members,
  guests: addresses.guests,
  countedAt: addresses.countedAt,
};

const select = (tx: Tx) =>
  tx.db
    .select(shown)
    .from(addresses)
    .leftJoin(schools, and(eq(schools.swvId, addresses.swvId), eq(schools.id, addresses.schoolId)));
type Row = Awaited<ReturnType<typeof select>>[number];

/** Every bound channel: those of the SWV first, then by school. */
export async function listChannels(tx: Tx): Promise<readonly BoundChannel[]> {
  const rows = await select(tx).where(isBound).orderBy(asc(schools.name), asc(addresses.boundAt), asc(addresses.key));
  const all = rows.map(bound);
  return [...all.filter(({ of }) => of.kind === 'swv'), ...all.filter(({ of }) => of.kind === 'school')];
}

/** The channel by the key that a post names; null when it is not bound (any more). */
export async function channelByKey(tx: Tx, key: string): Promise<BoundChannel | null> {
  const [row] = await select(tx).where(and(isBound, eq(addresses.key, key)));
  return row ? bound(row) : null;
}

/** The channel in which somebody speaks; a thread is the channel itself. */
export const channelAt = (tx: Tx, address: Address): Promise<BoundChannel | null> =>
  channelByKey(tx, conversationOf(address));

/** The channel that a card is about. */
export const channelById = async (tx: Tx, id: SubjectId): Promise<BoundChannel | null> =>
  (await listChannels(tx)).find((channel) => channel.id === id) ?? null;

/** A channel that was let go, by its key or by what a card names it; null when it is bound, or never was ours. */
export async function letGoChannel(tx: Tx, by: { readonly key: string } | { readonly id: SubjectId }) {
  const which: SQL | undefined = 'key' in by ? eq(addresses.key, by.key) : undefined;
  const rows = (await select(tx).where(and(isLetGo, which))).map(read);
  return rows.find((row) => !('id' in by) || row.id === by.id) ?? null;
}

/** Lets a channel go; its row stays, for what still stands in it. @returns whether it was bound. */
export async function unbindChannel(tx: Tx, key: string, now: Date): Promise<boolean> {
  const rows = await tx.db
    .update(addresses)
    .set({ releasedAt: now })
    .where(and(isBound, eq(addresses.key, key)))
    .returning({ key: addresses.key });
  return rows.length > 0;
}

/** Keeps what was counted; nothing of who. */
export async function keepCount(
  tx: Tx,
  key: string,
  { members, guests }: Extract<MemberCount, { kind: 'counted' }>,
  now: Date,
): Promise<void> {
  await tx.db
    .update(addresses)
    .set({ members, guests, countedAt: now })
    .where(and(isBound, eq(addresses.key, key)));
}

/**
 * Whether a channel is closed (DESIGN section 3): for board and staff only, and without guests when they were counted.
 * Who posts figures there counts anew first: a guest may have come since.
 */
export const isClosedChannel = ({ of, count }: Pick<BoundChannel, 'of' | 'count'>): boolean =>
  of.kind === 'swv' && of.audience === 'bestuur-en-staf' && count?.guests === 0;

function read({ schoolId, audience, members, guests, countedAt, ...row }: Row): LetGoChannel {
  const counted = members !== null && guests !== null && countedAt !== null;
  return {
    ...row,
    id: channelSubject(row.key),
    of: purposeOf(schoolId, audience),
    count: counted ? { members, guests, at: countedAt } : null,
  };
}

/** A channel that an older version bound has no moment of it. */
const bound = (row: Row): BoundChannel => ({ ...read(row), boundAt: row.boundAt ?? row.since });

function purposeOf(school: Row['schoolId'], audience: Row['audience']): ChannelOf {
  if (school !== null) return { kind: 'school', id: school };
  // Bound before audiences were kept: the widest one, for which the least may be posted.
  return { kind: 'swv', audience: audience ?? 'iedereen' };
}
