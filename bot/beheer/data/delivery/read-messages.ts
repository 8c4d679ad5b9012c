import { and, asc, count, eq, type SQL, sql } from 'drizzle-orm';
import { isGrave, type MessageKind, messageKind } from '../../../../cards/beheer/delivery/kinds.ts';
import type { DeliveryReason } from '../../../../cards/beheer/delivery/reasons.ts';
import type { Since } from '../../../../cards/beheer/delivery/since.ts';
import type { Revision, SchoolName, StaffName, SubjectId } from '../../../../cards/words/brands.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import { notices, posts } from '../../../delivery/tables.ts';
import { unfinished } from '../../../delivery/waiting-posts.ts';
import { notReleased } from '../../../people/is-bound.ts';
import { addresses, persons, schools } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';
import { type Place, reasonOf } from '../../rules/delivery/reason-of.ts';

export type SentTo =
  | { readonly kind: 'person'; readonly name: StaffName }
  | { readonly kind: 'school-channel'; readonly school: SchoolName }
  | { readonly kind: 'swv-channel' | 'unknown' };

/** One card or text, as far as the desk may know of it: never its content. */
export interface Message {
  readonly of: 'post' | 'notice';
  readonly id: SubjectId;
  readonly stand: 'failed' | 'going' | 'delivered' | 'over';
  readonly kind: MessageKind;
  /** Day 90, a term or a decision. */
  readonly isGrave: boolean;
  readonly to: SentTo;
  /** The key of the person or channel, for the audit log. */
  readonly toId: string;
  readonly place: Place;
  readonly reason: DeliveryReason;
  readonly error: string | null;
  /** When it left, or else when it should have; by business time. */
  readonly since: Date;
  /** Which of the two that is; of a card that stands there and was not redrawn neither is known. */
  readonly sinceIs: Since['is'];
  /** Grows with every try. */
  readonly revision: Revision;
}

/** A worker that died leaves a text as on its way, and nobody sends it again. Far longer than any call takes. */
const LOST_AFTER_MS = 15 * 60_000;
/** More than anybody reads; the oldest come first. */
const MOST = 500;

const lost = (now: Date): SQL =>
  sql`${notices.state} = 'on-its-way' and ${notices.leftAt} < ${new Date(now.getTime() - LOST_AFTER_MS).toISOString()}::timestamptz`;

/** Texts that did not arrive, or of which nobody knows; the literals match the partial index. */
export const failedNotices = (now: Date): SQL | undefined =>
  and(
    sql`${notices.state} in ('over', 'unclear', 'on-its-way')`,
    sql`(${notices.state} <> 'on-its-way' or ${lost(now)})`,
  );
/** A new message; a redraw of one that stands there comes without. */
export const makesSound: SQL = sql`(${posts.messageId} is null or ${posts.fresh} > 0)`;
export const failedPosts: SQL = sql`${posts.state} = 'stuck'`;

/** What did not arrive, the oldest first. */
export async function readFailed(tx: Tx, now: Date): Promise<readonly Message[]> {
  const cards = await selectPosts(tx, failedPosts);
  const texts = await selectNotices(tx, failedNotices(now), now);
  return [...cards, ...texts].sort((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));
}

/** One of them, however it stands now; null when there is none. */
export async function findMessage(tx: Tx, id: SubjectId, now: Date): Promise<Message | null> {
  const [card] = await selectPosts(tx, eq(posts.id, id));
  return card ?? (await selectNotices(tx, eq(notices.id, id), now))[0] ?? null;
}

async function selectPosts(tx: Tx, which: SQL): Promise<readonly Message[]> {
  const rows = await tx.db
    .select({
      row: posts,
      isUnfinished: sql<boolean>`(${unfinished})`,
      name: persons.name,
      // A channel that was let go is no place to send to; what stands there is redrawn, and of whom it was is still told.
      place: sql<Place>`case when ${notReleased} or not ${makesSound} then ${addresses.state} end`,
      isRedraw: sql<boolean>`not ${makesSound}`,
      channelOf: addresses.subject,
      school: schools.name,
    })
    .from(posts)
    .leftJoin(
      persons,
      and(eq(persons.swvId, posts.swvId), eq(persons.id, sql`${posts.toId}`), eq(posts.toKind, 'person')),
    )
    .leftJoin(addresses, and(eq(addresses.swvId, posts.swvId), eq(addresses.key, posts.toId)))
    .leftJoin(schools, and(eq(schools.swvId, addresses.swvId), eq(schools.id, addresses.schoolId)))
    .where(which)
    .orderBy(asc(posts.notBefore), asc(posts.id))
    .limit(MOST);
  return rows.map(({ row, isUnfinished, isRedraw, name, place, channelOf, school }) => {
    const kind = messageKind(row.feature, row.kind);
    return {
      of: 'post',
      id: subjectId(row.id),
      stand: row.state === 'stuck' ? 'failed' : row.state === 'gone' ? 'over' : isUnfinished ? 'going' : 'delivered',
      kind,
      isGrave: row.urgent || isGrave(kind),
      to: recipient(row.toKind, { name, channelOf, school }),
      toId: row.toId,
      place,
      reason: reasonOf(row.lastError ?? 'unknown', row.toKind, place),
      error: row.lastError,
      since: row.notBefore,
      sinceIs: isRedraw ? 'redraw' : 'due',
      revision: revision(row.claim),
    };
  });
}

function recipient(
  kind: 'person' | 'channel',
  of: {
    readonly name: StaffName | null;
    readonly channelOf: 'person' | 'school-channel' | 'swv-channel' | null;
    readonly school: SchoolName | null;
  },
): SentTo {
  if (kind === 'person') return of.name === null ? { kind: 'unknown' } : { kind: 'person', name: of.name };
  if (of.school !== null) return { kind: 'school-channel', school: of.school };
  return { kind: of.channelOf === 'swv-channel' ? 'swv-channel' : 'unknown' };
}

async function selectNotices(tx: Tx, which: SQL | undefined, now: Date): Promise<readonly Message[]> {
  const rows = await tx.db
    .select({ row: notices, isLost: sql<boolean>`(${lost(now)})`, name: persons.name, place: addresses.state })
    .from(notices)
    .leftJoin(persons, and(eq(persons.swvId, notices.swvId), eq(persons.id, sql`${notices.toPerson}`)))
    .leftJoin(addresses, and(eq(addresses.swvId, notices.swvId), eq(addresses.key, notices.toPerson)))
    .where(which)
    .orderBy(asc(notices.notBefore), asc(notices.id))
    .limit(MOST);
  return rows.map(({ row, isLost, name, place }) => ({
    of: 'notice',
    id: subjectId(row.id),
    stand: noticeStand(row.state, isLost),
    kind: 'bericht',
    isGrave: row.urgent,
    to: name === null ? { kind: 'unknown' } : { kind: 'person', name },
    toId: row.toPerson,
    place,
    reason: reasonOf(isLost ? null : (row.lastError ?? 'unknown'), 'person', place),
    error: row.lastError,
    since: row.leftAt ?? row.notBefore,
    sinceIs: row.leftAt === null ? 'due' : 'tried',
    revision: revision(row.failures),
  }));
}

function noticeStand(state: (typeof notices.$inferSelect)['state'], isLost: boolean): Message['stand'] {
  switch (state) {
    case 'over':
    case 'unclear':
      return 'failed';
    case 'on-its-way':
      return isLost ? 'failed' : 'going';
    case 'waiting':
      return 'going';
    case 'sent':
      return 'delivered';
    case 'given-up':
      return 'over';
  }
}

/** What is on its way, by kind. */
export interface WaitingKind {
  readonly kind: MessageKind;
  readonly count: number;
  /** Of them, how many wait for an hour of work. */
  readonly held: number;
  /** Of them, how many did not get through at first and are tried again. */
  readonly failing: number;
  /** Since when the first of them could go; null when all wait for an hour of work, or only have to be redrawn. */
  readonly since: Date | null;
}

/** What waits to be sent: for an hour of work, for Teams, or for its turn. */
export async function readWaiting(tx: Tx, now: Date): Promise<readonly WaitingKind[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const cards = await tx.db
    .select({
      feature: posts.feature,
      kind: posts.kind,
      count: count(),
      held: sql<number>`(count(*) filter (where ${makesSound} and ${posts.notBefore} > ${at}))::int`,
      failing: sql<number>`(count(*) filter (where ${posts.failures} > 0))::int`,
      since: sql<
        string | null
      >`(min(${posts.notBefore}) filter (where ${makesSound} and ${posts.notBefore} <= ${at}))::text`,
    })
    .from(posts)
    .where(unfinished)
    .groupBy(posts.feature, posts.kind)
    .orderBy(asc(posts.feature), asc(posts.kind));
  const [texts] = await tx.db
    .select({
      count: count(),
      held: sql<number>`(count(*) filter (where ${notices.notBefore} > ${at}))::int`,
      failing: sql<number>`(count(*) filter (where ${notices.failures} > 0))::int`,
      since: sql<string | null>`(min(${notices.notBefore}) filter (where ${notices.notBefore} <= ${at}))::text`,
    })
    .from(notices)
    .where(sql`${notices.state} = 'waiting'`);
  const all = cards.map((row) => ({ ...row, kind: messageKind(row.feature, row.kind) }));
  return [...all, ...(texts && texts.count > 0 ? [{ ...texts, kind: 'bericht' as const }] : [])].map((row) => ({
    kind: row.kind,
    count: row.count,
    held: row.held,
    failing: row.failing,
    since: row.since === null ? null : new Date(row.since),
  }));
}
