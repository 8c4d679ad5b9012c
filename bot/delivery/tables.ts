import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { SubjectId } from '../../cards/words/brands.ts';
import { swvTable } from '../store/swv-table.ts';
import type { NoticeText } from './feature.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/**
 * A card at one recipient. `wanted` counts the changes that it should show, `shown` the last one that Teams confirmed:
 * there is work while they differ, while it must come anew (`fresh`) or while an older copy still looks alive (`former`).
 * No card is stored here; it is drawn at the moment of sending.
 */
export const posts = swvTable(
  'posts',
  {
    id: text('id').notNull(),
    feature: text('feature').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject').$type<SubjectId>().notNull(),
    toKind: text('to_kind', { enum: ['person', 'channel'] }).notNull(),
    toId: text('to_id').notNull(),
    state: text('state', { enum: ['live', 'gone', 'stuck'] }).notNull(),
    wanted: integer('wanted').notNull(),
    shown: integer('shown').notNull(),
    messageId: text('message_id'),
    /** The last change that must come as a new message, with its sound; 0 once one came after it. */
    fresh: integer('fresh').notNull().default(0),
    /** Whether `messageId` was folded already, to make room for the new message. */
    folded: boolean('folded').notNull().default(false),
    /** Other messages with this card that must still be folded: there is one live copy. */
    former: text('former').array().notNull().default([]),
    /** Whether the next new message may come at any hour. */
    urgent: boolean('urgent').notNull().default(false),
    /** Business time, quiet hours: no new message before it. A redraw makes no sound and does not wait. */
    notBefore: moment('not_before').notNull(),
    /** The clock of the database: retries and leases. */
    nextTry: moment('next_try'),
    leaseUntil: moment('lease_until'),
    /** Grows with every claim; an answer that comes back after its lease ended changes nothing. */
    claim: integer('claim').notNull(),
    failures: integer('failures').notNull(),
    lastError: text('last_error'),
  },
  ['id'],
  (t) => [
    uniqueIndex('posts_one_each').on(t.swvId, t.feature, t.kind, t.subject, t.toKind, t.toId),
    index('posts_waiting')
      .on(t.swvId, t.notBefore)
      .where(sql`state = 'live' and (wanted > shown or fresh > 0 or former <> '{}')`),
    index('posts_stuck').on(t.swvId, t.notBefore).where(sql`state = 'stuck'`),
    index('posts_by_message').on(t.swvId, t.messageId).where(sql`message_id is not null`),
  ],
);

/** A text that goes at most once: it is marked as on its way before it leaves. What waits for one person goes as one. */
export const notices = swvTable(
  'notices',
  {
    id: text('id').notNull(),
    key: text('key').notNull(),
    toPerson: text('to_person').notNull(),
    text: jsonb('text').$type<NoticeText>().notNull(),
    /** What it is about: two words about one thing are one action. Null: written by an older version. */
    subject: text('subject').$type<SubjectId>(),
    urgent: boolean('urgent').notNull().default(false),
    /** `given-up`: a beheerder saw that it did not arrive, and let it be. */
    state: text('state', { enum: ['waiting', 'on-its-way', 'sent', 'unclear', 'over', 'given-up'] }).notNull(),
    notBefore: moment('not_before').notNull(),
    /** Business time at which it left or may have left: one text a day. */
    leftAt: moment('left_at'),
    nextTry: moment('next_try'),
    failures: integer('failures').notNull(),
    lastError: text('last_error'),
  },
  ['id'],
  (t) => [
    uniqueIndex('notices_once').on(t.swvId, t.key),
    index('notices_waiting').on(t.swvId, t.notBefore).where(sql`state = 'waiting'`),
    index('notices_failed').on(t.swvId, t.notBefore).where(sql`state in ('over', 'unclear', 'on-its-way')`),
    index('notices_left').on(t.swvId, t.toPerson, t.leftAt).where(sql`not urgent`),
  ],
);

/** The recent sends into one conversation, so that eight workers together keep Teams' limits per thread. */
export const threads = swvTable(
  'threads',
  { conversationId: text('conversation_id').notNull(), recent: jsonb('recent').$type<number[]>().notNull() },
  ['conversationId'],
);

/** What fell due and was done: written in the transaction of its effect, so it cannot happen twice or be lost. */
export const jobClaims = swvTable(
  'job_claims',
  {
    job: text('job').notNull(),
    period: text('period').notNull(),
    subject: text('subject').notNull(),
    at: moment('at').notNull(),
    ranAt: moment('ran_at').notNull(),
  },
  ['job', 'period', 'subject'],
);
