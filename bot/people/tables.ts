import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  smallint,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { AUDIENCES } from '../../cards/words/audience.ts';
import type { LocalDate, PersonId, SchoolId, SchoolName, StaffName } from '../../cards/words/brands.ts';
import { ROLES } from '../core/actor.ts';
import type { Address, ObjectId, TenantId } from '../core/inbound.ts';
import type { Weekday } from '../core/local-day.ts';
import { swvTable } from '../store/swv-table.ts';

const day = (name: string) => date(name, { mode: 'string' }).$type<LocalDate>();
const personKey = (name: string) => text(name).$type<PersonId>();
const schoolKey = (name: string) => text(name).$type<SchoolId>();
/** Both days count; no end is an end nobody knows yet. */
const term = () => ({ from: day('from').notNull(), until: day('until') });

const ofPerson = (swvId: AnyPgColumn, person: AnyPgColumn) =>
  foreignKey({ columns: [swvId, person], foreignColumns: [persons.swvId, persons.id] });
const ofSchool = (swvId: AnyPgColumn, school: AnyPgColumn) =>
  foreignKey({ columns: [swvId, school], foreignColumns: [schools.swvId, schools.id] });
const inOrder = (name: string) => check(name, sql`"until" is null or "from" <= "until"`);

/** Staff of the SWV and its schools, and who watches over it; nobody as a pupil or a parent. */
export const persons = swvTable(
  'persons',
  {
    id: personKey('id').notNull(),
    /** The one Microsoft 365 tenant from which this person may speak. */
    tenantId: text('tenant_id').$type<TenantId>().notNull(),
    /** null until the first contact, and then never another one (bind.ts). */
    objectId: text('object_id').$type<ObjectId>(),
    /** userPrincipalName in lower case: Entra does not tell capitals apart. */
    upn: text('upn').notNull(),
    email: text('email').notNull(),
    name: text('name').$type<StaffName>().notNull(),
    /** Own working days, Monday 1 to Sunday 7: zoco's work part-time. */
    workingDays: smallint('working_days').array().$type<Weekday[]>().notNull(),
    /** The last day on which this person works here. */
    endedOn: day('ended_on'),
  },
  ['id'],
  (t) => [
    unique('persons_upn').on(t.swvId, t.tenantId, t.upn),
    unique('persons_object_id').on(t.swvId, t.tenantId, t.objectId),
    check('persons_upn_lower', sql`upn = lower(upn)`),
  ],
);

/** A bevoegd gezag. */
export const boards = swvTable(
  'boards',
  {
    id: text('id').notNull(),
    name: text('name').notNull(),
    /** Five digits of DUO; null until somebody looked it up. */
    administratienummer: text('administratienummer'),
    /** Who asks for a TLV on the board's behalf (USERS section 3); null until the board said so, and then such a request stays concept. */
    mandate: text('mandate', { enum: ['directie', 'zorgcoordinator'] }),
  },
  ['id'],
  (t) => [
    unique('boards_name').on(t.swvId, t.name),
    unique('boards_administratienummer').on(t.swvId, t.administratienummer),
  ],
);

export const SCHOOL_TYPES = ['PO', 'SBO', 'SO', 'VO', 'PrO', 'VSO'] as const;
export const ROUTES = ['personal', 'channel'] as const;

export const schools = swvTable(
  'schools',
  {
    id: schoolKey('id').notNull(),
    name: text('name').$type<SchoolName>().notNull(),
    /** With the location: `28BN00`. */
    brin: text('brin').notNull(),
    boardId: text('board_id').notNull(),
    type: text('type', { enum: SCHOOL_TYPES }).notNull(),
    /** How its people are reached: in their own chats, or in the school's channel when their tenant does not let the bot in. */
    route: text('route', { enum: ROUTES }).notNull(),
    /** The first day on which the school is no longer there: "gesloten per". */
    closedOn: day('closed_on'),
  },
  ['id'],
  (t) => [
    unique('schools_brin').on(t.swvId, t.brin),
    foreignKey({ columns: [t.swvId, t.boardId], foreignColumns: [boards.swvId, boards.id] }),
  ],
);

/** A role with its dates. */
export const roleTerms = swvTable(
  'role_terms',
  {
    id: text('id').notNull(),
    personId: personKey('person_id').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    /** null for a role of the whole SWV. */
    schoolId: schoolKey('school_id'),
    ...term(),
  },
  ['id'],
  (t) => [
    unique('role_terms_once').on(t.swvId, t.personId, t.role, t.schoolId, t.from).nullsNotDistinct(),
    index('role_terms_by_role').on(t.swvId, t.role, t.schoolId),
    ofPerson(t.swvId, t.personId),
    ofSchool(t.swvId, t.schoolId),
    inOrder('role_terms_in_order'),
  ],
);

/** Belongs to a school without a role in it: a CvT member who teaches there has no say over its requests. */
export const affiliations = swvTable(
  'affiliations',
  { personId: personKey('person_id').notNull(), schoolId: schoolKey('school_id').notNull(), ...term() },
  ['personId', 'schoolId', 'from'],
  (t) => [ofPerson(t.swvId, t.personId), ofSchool(t.swvId, t.schoolId), inOrder('affiliations_in_order')],
);

/** Who stands in for whom, in which role. Not for a volmacht: that is given to one person by name (Awb 10:3). */
export const deputies = swvTable(
  'deputies',
  {
    id: text('id').notNull(),
    /** Who is absent. */
    personId: personKey('person_id').notNull(),
    deputyId: personKey('deputy_id').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    ...term(),
  },
  ['id'],
  (t) => [
    unique('deputies_once').on(t.swvId, t.personId, t.deputyId, t.role, t.from),
    index('deputies_by_deputy').on(t.swvId, t.deputyId),
    ofPerson(t.swvId, t.personId),
    ofPerson(t.swvId, t.deputyId),
    check('deputies_is_another', sql`person_id <> deputy_id`),
    inOrder('deputies_in_order'),
  ],
);

/** A written volmacht to decide, with the number of its besluit. */
export const volmachten = swvTable(
  'volmachten',
  {
    id: text('id').notNull(),
    personId: personKey('person_id').notNull(),
    number: text('number').notNull(),
    /** Kinds of request, as the configuration names them. */
    kinds: text('kinds').array().notNull(),
    /** In cents; null is no maximum. */
    maximum: bigint('maximum', { mode: 'number' }),
    ...term(),
  },
  ['id'],
  (t) => [
    unique('volmachten_once').on(t.swvId, t.number, t.personId),
    index('volmachten_by_person').on(t.swvId, t.personId),
    ofPerson(t.swvId, t.personId),
    inOrder('volmachten_in_order'),
  ],
);

export const ADDRESS_STATES = ['reachable', 'uninstalled', 'blocked'] as const;

/** Where a person or a channel is reached; one place for each. */
export const addresses = swvTable(
  'addresses',
  {
    /** The person's id; for a channel its conversation id, so that a channel is bound once. */
    key: text('key').notNull(),
    subject: text('subject', { enum: ['person', 'school-channel', 'swv-channel'] }).notNull(),
    personId: personKey('person_id'),
    schoolId: schoolKey('school_id'),
    address: jsonb('address').$type<Address>().notNull(),
    state: text('state', { enum: ADDRESS_STATES }).notNull(),
    /** Since when it is in this state. */
    since: timestamp('since', { withTimezone: true, precision: 3 }).notNull(),
    /** Who reads a channel of the SWV; null for all else, and for one that an older version bound. */
    audience: text('audience', { enum: AUDIENCES }),
    /** Of a channel: since when it has this purpose. */
    boundAt: timestamp('bound_at', { withTimezone: true, precision: 3 }),
    /** Of a channel: how many read it without being a guest, and how many guests, as last counted. */
    members: integer('members'),
    guests: integer('guests'),
    countedAt: timestamp('counted_at', { withTimezone: true, precision: 3 }),
    /** Of a channel: since when it is no longer bound. Kept, so that what stands in it can still say so. */
    releasedAt: timestamp('released_at', { withTimezone: true, precision: 3 }),
  },
  ['key'],
  (t) => [
    index('addresses_by_school').on(t.swvId, t.schoolId),
    ofPerson(t.swvId, t.personId),
    ofSchool(t.swvId, t.schoolId),
    check('addresses_audience', sql`audience is null or subject = 'swv-channel'`),
    check(
      'addresses_subject',
      sql`(subject = 'person') = (person_id is not null) and (subject = 'school-channel') = (school_id is not null)`,
    ),
  ],
);

/**
 * A channel that a school named as its own: the beheerder, who need not be known in the tenant of that school's board, says
 * whether it is. One for each channel; gone once somebody answered.
 */
export const channelProposals = swvTable(
  'channel_proposals',
  {
    /** The conversation id. */
    key: text('key').notNull(),
    schoolId: schoolKey('school_id').notNull(),
    /** Who named the bot in it. */
    personId: personKey('person_id').notNull(),
    address: jsonb('address').$type<Address>().notNull(),
    at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
  },
  ['key'],
  (t) => [ofSchool(t.swvId, t.schoolId), ofPerson(t.swvId, t.personId)],
);

/** Under which number Meedoen stands in a tenant's own app catalogue; without it nobody there gets it through Graph. */
export const catalogueApps = swvTable(
  'catalogue_apps',
  {
    tenantId: text('tenant_id').$type<TenantId>().notNull(),
    /** Not the id of the manifest: each catalogue gives its own. */
    teamsAppId: text('teams_app_id').notNull(),
  },
  ['tenantId'],
);
