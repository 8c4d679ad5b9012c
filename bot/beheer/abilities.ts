import type { BeheerRefusal } from '../../cards/beheer/refusals.ts';
import type { PersonId, SchoolId } from '../../cards/words/brands.ts';
import type { Actor, Role } from '../core/actor.ts';
import { ok, type Result, refuse } from '../core/result.ts';

declare const granted: unique symbol;

/** That this person may see beheer. Only this file makes one. */
export interface MayLook {
  readonly [granted]: 'look';
  readonly person: PersonId;
  /** Whether the same person may change things, so that cards show buttons to whom they help. */
  readonly mayChange: boolean;
}

/** That this person may change what beheer is about; the handlers ask for it before anything else. */
export interface MayManage {
  readonly [granted]: 'manage';
  readonly person: PersonId;
}

/** That this person may ask, for these schools, whether a channel is theirs. */
export interface MayPropose {
  readonly [granted]: 'propose';
  readonly person: PersonId;
  /** Open ones, each once; never none. */
  readonly schools: readonly SchoolId[];
}

const mint = <P extends MayLook | MayManage | MayPropose>(fields: Omit<P, typeof granted>): P => fields as P;

const holds = ({ roles }: Actor, wanted: Role): boolean => roles.some(({ role }) => role === wanted);

/** The functioneel beheerder, and the directeur-bestuurder who answers for it; deputies included. */
export function mayLook(actor: Actor): Result<MayLook, BeheerRefusal> {
  const mayChange = holds(actor, 'functioneel-beheerder');
  if (!mayChange && !holds(actor, 'directeur-bestuurder')) return refuse('niet-jouw-rol');
  return ok(mint<MayLook>({ person: actor.person, mayChange }));
}

/** The functioneel beheerder alone, or who deputises. */
export function mayManage(actor: Actor): Result<MayManage, BeheerRefusal> {
  if (holds(actor, 'functioneel-beheerder')) return ok(mint<MayManage>({ person: actor.person }));
  return refuse(holds(actor, 'directeur-bestuurder') ? 'alleen-kijken' : 'niet-jouw-rol');
}

/** Who speaks for a school in its own channel. */
const OF_SCHOOL: readonly Role[] = ['directie', 'zorgcoordinator'];

/** The directie and the zorgcoördinatoren of a school, deputies included. */
export function mayPropose(actor: Actor): Result<MayPropose, BeheerRefusal> {
  const schools = actor.roles.flatMap(({ role, school }) =>
    school !== null && OF_SCHOOL.includes(role) ? [school] : [],
  );
  if (schools.length === 0) return refuse('niet-jouw-rol');
  return ok(mint<MayPropose>({ person: actor.person, schools: [...new Set(schools)] }));
}

/** With which roles somebody speaks for a school; for who has to answer them. */
export const rolesAt = ({ roles }: Pick<Actor, 'roles'>, of: SchoolId): readonly Role[] => [
  ...new Set(roles.flatMap(({ role, school }) => (school === of && OF_SCHOOL.includes(role) ? [role] : []))),
];
