import { sql } from 'drizzle-orm';
import { bigint, boolean, date, index, integer, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { LocalDate, PersonId, Revision, SchoolId, SubjectId } from '../../cards/words/brands.ts';
import { swvTable } from '../store/swv-table.ts';
import type { EventDetail } from './rules/change.ts';
import { WHO } from './rules/format.ts';
import { CAMPAIGN_STATES, STATES } from './rules/verantwoording.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const day = (name: string) => date(name, { mode: 'string' }).$type<LocalDate>();

/** A round of one format: who is asked, over which period, until when. */
export const campagnes = swvTable(
  'verantwoording_campagnes',
  {
    id: text('id').$type<SubjectId>().notNull(),
    format: text('format').notNull(),
    /** Its format is that of this version, from its first day to its last. */
    rulesVersion: integer('rules_version').notNull(),
    period: text('period').notNull(),
    first: day('first').notNull(),
    last: day('last').notNull(),
    state: text('state', { enum: CAMPAIGN_STATES }).notNull(),
    revision: integer('revision').$type<Revision>().notNull(),
    deadline: day('deadline').notNull(),
    madeBy: text('made_by').$type<PersonId>().notNull(),
    madeAt: moment('made_at').notNull(),
    openedAt: moment('opened_at'),
    closedAt: moment('closed_at'),
    /** Keys of those who are not asked: left out while it was set up. */
    leftOut: text('left_out').array().$type<readonly string[]>().notNull().default(sql`'{}'`),
  },
  ['id'],
  (t) => [uniqueIndex('verantwoording_campagnes_once').on(t.swvId, t.format, t.period)],
);

/** One account in one campaign. What is counted or looked for has a column; what was filled in is `onderdelen`. */
export const verantwoordingen = swvTable(
  'verantwoordingen',
  {
    id: text('id').$type<SubjectId>().notNull(),
    campagneId: text('campagne_id').$type<SubjectId>().notNull(),
    who: text('who', { enum: WHO }).notNull(),
    /** The school's, werkgebied's or partner's id; `swv`. */
    key: text('key').notNull(),
    /** Those whose people have a say in it, as they were when it was set up. */
    schools: text('schools').array().$type<SchoolId[]>().notNull(),
    state: text('state', { enum: STATES }).notNull(),
    revision: integer('revision').$type<Revision>().notNull(),
    deadline: day('deadline').notNull(),
    /** In cents. */
    ontvangen: bigint('ontvangen', { mode: 'number' }),
    changedAt: moment('changed_at').notNull(),
    signedAt: moment('signed_at'),
    onderdelen: jsonb('onderdelen').notNull(),
    /** Who signed, accepted, sent it back: persons, moments and the words of who sent it back. */
    course: jsonb('course').notNull(),
  },
  ['id'],
  (t) => [
    uniqueIndex('verantwoordingen_once').on(t.swvId, t.campagneId, t.who, t.key),
    index('verantwoordingen_of_state').on(t.swvId, t.campagneId, t.state, t.key),
    // What still waits: the reminders, and Mijn taken.
    index('verantwoordingen_waiting')
      .on(t.swvId, t.deadline)
      .where(sql`state in ('niet-gestart', 'concept', 'te-tekenen', 'ingediend', 'vraag-terug')`),
  ],
);

/** What happened to an account, in order: codes, numbers and days; never a text. Rows are never changed. */
export const verantwoordingEvents = swvTable(
  'verantwoording_events',
  {
    verantwoordingId: text('verantwoording_id').$type<SubjectId>().notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    /** null: it opened or closed with its campaign. */
    by: text('by').$type<PersonId>(),
    at: moment('at').notNull(),
    fromState: text('from_state').notNull(),
    toState: text('to_state').notNull(),
    detail: jsonb('detail').$type<EventDetail>().notNull(),
  },
  ['verantwoordingId', 'seq'],
);

/**
 * What a school (werkgebied, partner, the SWV) and the SWV agreed to work on in a period of a format, before there is a
 * round of it: its ontwikkelagenda. A row without goals says that somebody looked or took the last one off.
 */
export const agendas = swvTable(
  'verantwoording_agendas',
  {
    format: text('format').notNull(),
    period: text('period').notNull(),
    who: text('who', { enum: WHO }).notNull(),
    key: text('key').notNull(),
    goals: jsonb('goals').notNull(),
    revision: integer('revision').$type<Revision>().notNull(),
    by: text('by').$type<PersonId>().notNull(),
    at: moment('at').notNull(),
  },
  ['format', 'period', 'who', 'key'],
);

/** Whether the others may see whose figures these are, in their mirror. Who never said anything has no row: nobody sees it. */
export const naamErbij = swvTable(
  'verantwoording_naam_erbij',
  {
    verantwoordingId: text('verantwoording_id').$type<SubjectId>().notNull(),
    yes: boolean('yes').notNull(),
    by: text('by').$type<PersonId>().notNull(),
    at: moment('at').notNull(),
  },
  ['verantwoordingId'],
);

/** The campaigns of which the figures stand in the jaarverslag. */
export const inHetJaarverslag = swvTable(
  'verantwoording_in_het_jaarverslag',
  {
    campagneId: text('campagne_id').$type<SubjectId>().notNull(),
    by: text('by').$type<PersonId>().notNull(),
    at: moment('at').notNull(),
  },
  ['campagneId'],
);
