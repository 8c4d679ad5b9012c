import { and, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Actor, Role } from '../../core/actor.ts';
import { OPEN_STATES, type OpenState } from '../rules/arrangement.ts';
import type { Lapse } from '../rules/course.ts';
import { arrangements } from '../tables.ts';

/*
 * Where the requests stand that may concern somebody, by columns alone, so that a list reads them by an index. It may be more
 * than they may see (a tie, a hand in it and a vote stand in the body) and is never less: whatever a list reads goes through
 * maySee or isYours all the same. tests/bot/arrangements/posts/lists.test.ts holds both sides against each other.
 */

/** Open requests in these states, where named of these schools or made by these people. */
export interface Ground {
  readonly states: readonly OpenState[];
  readonly schools?: readonly SchoolId[];
  readonly requesters?: readonly PersonId[];
  /** Only where the timer laid it before them, or anyone, for the question that is open or for one before it. */
  readonly lapsed?: Lapse['asks'] | 'anyone';
}

export const WITH_DECIDERS: readonly OpenState[] = [
  'bij-cvt',
  'bij-volmachthouder',
  'bij-secretaris',
  'bij-bestuurder',
  'bij-zienswijze',
];
const WITH_EXPERTS: readonly OpenState[] = ['bij-deskundigen', 'bij-mdo'];
export const SENT: readonly OpenState[] = OPEN_STATES.filter((state) => state !== 'concept');
/** With the school, so that the term of law stands still or did. */
export const AT_SCHOOL: readonly OpenState[] = ['concept', 'bij-directie', 'bij-aanvulling'];
export const WITH_SWV: readonly OpenState[] = OPEN_STATES.filter((state) => !AT_SCHOOL.includes(state));

/** Back at the school, and yet with a decider: the time to answer passed (rules/lapse.ts). */
export const LAPSED: Ground = { states: ['bij-aanvulling'], lapsed: 'anyone' };
const lapsedFor = (asks: Lapse['asks']): Ground => ({ ...LAPSED, lapsed: asks });

const DECIDERS: readonly Role[] = ['cvt-lid', 'cvt-secretaris', 'directeur-bestuurder'];

const has = ({ roles }: Actor, role: Role): boolean => roles.some((held) => held.role === role);

/** A deskundige advises by their own expertise; whether they were asked stands in the body. */
const isExpert = ({ roles }: Actor): boolean => roles.some(({ role }) => role.startsWith('deskundige-'));

export const schoolsAs = ({ roles }: Actor, ...as: readonly Role[]): readonly SchoolId[] => [
  ...new Set(roles.flatMap(({ role, school }) => (as.includes(role) && school !== null ? [school] : []))),
];

/** Oneself, and for whom one deputises as zorgcoördinator. */
export const asRequester = ({ person, roles }: Actor): readonly PersonId[] => [
  person,
  ...roles.flatMap(({ role, insteadOf }) => (role === 'zorgcoordinator' && insteadOf !== null ? [insteadOf] : [])),
];

/** What may wait for this person: who holds a state (rules/who-has-it.ts). */
export const mine = (actor: Actor): readonly Ground[] => [
  { states: ['concept'], schools: schoolsAs(actor, 'zorgcoordinator'), requesters: asRequester(actor) },
  { states: ['bij-aanvulling', 'bij-zienswijze'], schools: schoolsAs(actor, 'zorgcoordinator') },
  { states: ['bij-directie'], schools: schoolsAs(actor, 'directie') },
  // a question to the CvT that the school did not complete in time
  { states: ['bij-aanvulling'], schools: schoolsAs(actor, 'onderwijsconsulent') },
  { states: ['bij-consulent', 'bij-deskundigen', 'bij-mdo'], schools: schoolsAs(actor, 'onderwijsconsulent') },
  ...(isExpert(actor) ? [{ states: ['bij-deskundigen'] } as const] : []),
  ...(has(actor, 'cvt-lid')
    ? [{ states: ['bij-cvt', 'bij-volmachthouder'] } as const, lapsedFor('volmachthouder')]
    : []),
  ...(has(actor, 'cvt-secretaris') ? [{ states: ['bij-secretaris'] } as const] : []),
  ...(has(actor, 'directeur-bestuurder')
    ? // a question to the CvT where no secretary may answer it
      [{ states: ['bij-bestuurder', 'bij-secretaris'] } as const, lapsedFor('directeur-bestuurder')]
    : []),
];

/** What somebody may have to do with, besides what they only guard: of their schools, and what came to the CvT. */
export const around = (actor: Actor): readonly Ground[] => [
  ...mine(actor),
  { states: SENT, schools: schoolsAs(actor, 'zorgcoordinator', 'directie', 'onderwijsconsulent') },
  ...(actor.roles.some(({ role }) => DECIDERS.includes(role)) ? [{ states: WITH_DECIDERS }] : []),
  ...(isExpert(actor) ? [{ states: WITH_EXPERTS }] : []),
];

/** The grounds as a condition; without any it holds for nothing. */
export const within = (grounds: readonly Ground[]): SQL =>
  and(sql`closed_at is null`, or(...grounds.flatMap(conditionOf), sql`false`)) ?? sql`false`;

function conditionOf({ states, schools, requesters, lapsed }: Ground): SQL[] {
  if (schools?.length === 0 || requesters?.length === 0) return [];
  const all = and(
    inArray(arrangements.state, [...states]),
    schools && inArray(arrangements.schoolId, [...schools]),
    requesters && inArray(arrangements.requesterId, [...requesters]),
    lapsed && beforeWhom(lapsed),
  );
  return all ? [all] : [];
}

function beforeWhom(who: NonNullable<Ground['lapsed']>): SQL {
  const asks = sql`${arrangements.body} #>> '{lapse,asks}'`;
  return who === 'anyone' ? sql`${asks} is not null` : sql`${asks} = ${who}`;
}
