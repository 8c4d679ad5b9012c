import { and, eq, gte, inArray, type SQL, sql } from 'drizzle-orm';
import type { ListName, ListPart } from '../../../cards/arrangements/list-words.ts';
import type { Actor, Role } from '../../core/actor.ts';
import { dayOf, plusDays, startOfDay } from '../../core/local-day.ts';
import type { School } from '../../people/schools.ts';
import {
  AT_SCHOOL,
  around,
  asRequester,
  LAPSED,
  mine,
  SENT,
  schoolsAs,
  WITH_DECIDERS,
  WITH_SWV,
  within,
} from '../data/grounds.ts';
import type { Order } from '../data/list-arrangements.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { arrangements } from '../tables.ts';
import { isLate, latePart, SEND_PART } from './follow-up-parts.ts';
import { maySee } from './may-do.ts';
import { waitsAtSchool } from './waits-at-school.ts';

/** For how long a closed request stays in a list, in days: a school year. */
const KEPT_DAYS = 365;

/** A request in somebody's list. */
export interface Listed {
  readonly record: Arrangement;
  readonly scene: Scene;
  readonly yours: boolean;
}

/** Requests of a list that belong under one heading, in one order. */
export interface Part {
  /** Its name in a trail of pages; letters, digits and hyphens. */
  readonly key: string;
  readonly heading: ListPart;
  readonly where: SQL;
  readonly order: Order;
  /** Whether it stands here for this person; what it does not keep is shown nowhere. */
  readonly keep: (one: Listed, viewer: Viewer) => boolean;
  /** Not to be opened: of these only the number and the days are told. */
  readonly bare?: boolean;
}

const OLDEST: Order = { by: 'since', newestFirst: false };
/**
 * The law's term runs from submission, so the first submitted is the first to lapse; standing still or an extension only
 * gives more time, so nothing urgent comes too late. The day itself depends on holidays and has no column.
 */
const FIRST_TO_LAPSE: Order = { by: 'submittedAt', newestFirst: false };
const LAST_CLOSED: Order = { by: 'closedAt', newestFirst: true };

const SUBMITTED = sql`submitted_at is not null`;
const both = (...all: readonly SQL[]): SQL => and(...all) ?? sql`false`;

const isYours: Part['keep'] = ({ yours }) => yours;
const isOthers: Part['keep'] = ({ record, scene, yours }, viewer) => !yours && maySee(record, viewer, scene);
const isSeen: Part['keep'] = ({ record, scene }, viewer) => maySee(record, viewer, scene);

const closedSince = (now: Date): SQL => gte(arrangements.closedAt, startOfDay(plusDays(dayOf(now), -KEPT_DAYS)));

interface Reader {
  readonly actor: Actor;
  readonly now: Date;
  /** The schools for which they are onderwijsconsulent, by name. */
  readonly schools: readonly School[];
}

/** Each list: whose it is, and its parts in reading order. What is yours comes first in all of them. */
export const LISTS: Readonly<
  Record<ListName, { readonly roles: readonly Role[]; parts(of: Reader): readonly Part[] }>
> = {
  eigen: {
    roles: ['zorgcoordinator', 'directie'],
    parts: ({ actor, now }) => [
      yoursIn(within(mine(actor)), OLDEST),
      {
        key: 'open',
        heading: 'elders',
        where: within(around(actor)),
        order: OLDEST,
        // A draft of a colleague is the colleague's.
        keep: (one, viewer) => one.record.state !== 'concept' && isOthers(one, viewer),
      },
      {
        key: 'klaar',
        heading: 'klaar',
        where: both(inArray(arrangements.requesterId, [...asRequester(actor)]), closedSince(now)),
        order: LAST_CLOSED,
        keep: isSeen,
      },
    ],
  },
  scholen: {
    roles: ['onderwijsconsulent'],
    parts: ({ actor, schools }) => [
      yoursIn(
        both(
          within(mine(actor)),
          inArray(arrangements.schoolId, [...schoolsAs(actor, 'onderwijsconsulent')]),
          SUBMITTED,
        ),
        FIRST_TO_LAPSE,
      ),
      ...schools.map(
        ({ id }): Part => ({
          key: `s-${id}`,
          heading: 'school',
          where: both(within([{ states: [...SENT, 'concept'], schools: [id] }]), SUBMITTED),
          order: FIRST_TO_LAPSE,
          keep: isOthers,
        }),
      ),
      {
        key: 'wacht',
        heading: 'wacht',
        where: both(
          within([{ states: ['bij-directie'], schools: schoolsAs(actor, 'onderwijsconsulent') }]),
          sql`submitted_at is null`,
        ),
        order: OLDEST,
        keep: ({ record, scene }, viewer) => waitsAtSchool(record, viewer, scene),
        bare: true,
      },
    ],
  },
  alle: {
    roles: ['directeur-bestuurder'],
    parts: ({ actor }) => [
      yoursIn(both(within(mine(actor)), SUBMITTED), FIRST_TO_LAPSE),
      open('open', 'elders', within([{ states: WITH_SWV }])),
      open('terug', 'terug', within([{ states: AT_SCHOOL }])),
    ],
  },
  commissie: {
    roles: ['cvt-secretaris', 'cvt-lid'],
    parts: ({ actor }) => [
      yoursIn(both(within(mine(actor)), within([{ states: WITH_DECIDERS }, LAPSED]), SUBMITTED), FIRST_TO_LAPSE),
      open('open', 'elders', within([{ states: WITH_DECIDERS }])),
    ],
  },
  bewaking: {
    roles: ['procesbewaker'],
    parts: ({ now }) => [
      latePart(now),
      { ...open('open', 'loopt', within([{ states: WITH_SWV }])), keep: isSeen },
      { ...open('terug', 'terug', within([{ states: AT_SCHOOL }])), keep: isSeen },
      {
        key: 'klaar',
        heading: 'toegekend',
        where: both(eq(arrangements.state, 'toegekend'), closedSince(now)),
        order: LAST_CLOSED,
        keep: (one, viewer) => isSeen(one, viewer) && !isLate(one),
      },
    ],
  },
  verzenden: { roles: ['administratie'], parts: () => [SEND_PART] },
};

/** Which lists somebody has, the one they mean by "status" first. */
export function listsOf({ roles }: Pick<Actor, 'roles'>): readonly ListName[] {
  const names = Object.entries(LISTS).flatMap(([name, list]) =>
    roles.some(({ role }) => list.roles.includes(role)) && isListName(name) ? [name] : [],
  );
  return names.length > 0 ? names : ['eigen'];
}

export const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name);

function yoursIn(where: SQL, order: Order): Part {
  return { key: 'jij', heading: 'jij', where, order, keep: isYours };
}

function open(key: string, heading: ListPart, where: SQL): Part {
  return { key, heading, where: both(where, SUBMITTED), order: FIRST_TO_LAPSE, keep: isOthers };
}
