import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { Dossiernummer, LocalDate, PersonId, Revision, SchoolId, SubjectId } from '../../cards/words/brands.ts';
import { swvTable } from '../store/swv-table.ts';
import { CLOSED_STATES, OPEN_STATES } from './rules/arrangement.ts';
import { REQUEST_KINDS } from './rules/kind-rules.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const person = (name: string) => text(name).$type<PersonId>();

/**
 * A request as it stands. What is searched for or counted has a column; the rest is `body`, in which each sensitive value
 * is sealed apart (data/encode-record.ts).
 */
export const arrangements = swvTable(
  'arrangements',
  {
    id: text('id').$type<SubjectId>().notNull(),
    kind: text('kind', { enum: REQUEST_KINDS }).notNull(),
    schoolId: text('school_id').$type<SchoolId>().notNull(),
    requesterId: person('requester_id').notNull(),
    state: text('state', { enum: [...OPEN_STATES, ...CLOSED_STATES] }).notNull(),
    revision: integer('revision').$type<Revision>().notNull(),
    cardRevision: integer('card_revision').$type<Revision>().notNull(),
    dossiernummer: text('dossiernummer').$type<Dossiernummer>(),
    beganAt: moment('began_at').notNull(),
    /** Since when it is in this state. */
    since: moment('since').notNull(),
    /** The last change of any kind, also one that others cannot see. */
    changedAt: moment('changed_at').notNull(),
    submittedAt: moment('submitted_at'),
    closedAt: moment('closed_at'),
    rulesVersion: text('rules_version'),
    /** A keyed mark of the pupil: the same pupil has the same mark, and nobody reads a pupil from it. null: about no pupil. */
    pupil: text('pupil'),
    /** The request that this one extends or renews. */
    previousId: text('previous_id').$type<SubjectId>(),
    /** The zitting on whose list it stands, or stood last. */
    zittingId: text('zitting_id').$type<SubjectId>(),
    /** Of a TLV that was granted: counted for each SWV, without gap or repeat (WVO 2020, DOMAIN D.1). */
    volgnummer: integer('volgnummer'),
    /** Of what was granted: its last day. */
    endsOn: date('ends_on', { mode: 'string' }).$type<LocalDate>(),
    /** Where it is after the decision; null before one, and when nothing more is to come. */
    followUp: text('follow_up'),
    /** The number in the SWV's own dossier system, in mode extern. */
    externalNumber: text('external_number'),
    body: jsonb('body').notNull(),
  },
  ['id'],
  (t) => [
    unique('arrangements_dossiernummer').on(t.swvId, t.dossiernummer),
    index('arrangements_of_requester').on(t.swvId, t.requesterId),
    index('arrangements_of_school').on(t.swvId, t.schoolId, t.state),
    // Its tail is in the order in which the last one is looked for (data/earlier-requests.ts).
    index('arrangements_last_of_kind')
      .on(t.swvId, t.schoolId, t.kind, t.submittedAt, t.id)
      .where(sql`submitted_at is not null`),
    unique('arrangements_volgnummer').on(t.swvId, t.volgnummer),
    index('arrangements_of_pupil').on(t.swvId, t.pupil).where(sql`pupil is not null`),
    index('arrangements_of_external').on(t.swvId, sql`lower(external_number)`).where(sql`external_number is not null`),
    index('arrangements_of_previous').on(t.swvId, t.previousId).where(sql`previous_id is not null`),
    index('arrangements_of_zitting').on(t.swvId, t.zittingId).where(sql`zitting_id is not null`),
    index('arrangements_followed').on(t.swvId, t.followUp).where(sql`follow_up is not null`),
    index('arrangements_closed').on(t.swvId, t.closedAt).where(sql`closed_at is not null`),
    index('arrangements_open').on(t.swvId, t.state, t.since).where(sql`closed_at is null`),
  ],
);

export type ArrangementRow = typeof arrangements.$inferSelect;

/** What happened to a request, in order: codes, numbers and days; never a text of a person. Rows are never changed. */
export const arrangementEvents = swvTable(
  'arrangement_events',
  {
    arrangementId: text('arrangement_id').$type<SubjectId>().notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    /** null: nobody clicked, the CvT itself changed. */
    by: person('by'),
    at: moment('at').notNull(),
    fromState: text('from_state'),
    toState: text('to_state'),
    detail: jsonb('detail').$type<Readonly<Record<string, string | number | boolean | null>>>().notNull(),
  },
  ['arrangementId', 'seq'],
);

/** An afternoon of the CvT: opened and closed by its secretary, with who was there and what was on the list. */
export const zittingen = swvTable(
  'zittingen',
  {
    id: text('id').$type<SubjectId>().notNull(),
    openedBy: person('opened_by').notNull(),
    openedAt: moment('opened_at').notNull(),
    closedAt: moment('closed_at'),
    revision: integer('revision').$type<Revision>().notNull(),
    body: jsonb('body').notNull(),
  },
  ['id'],
  (t) => [index('zittingen_open').on(t.swvId, t.openedAt).where(sql`closed_at is null`)],
);

export type ZittingRow = typeof zittingen.$inferSelect;
