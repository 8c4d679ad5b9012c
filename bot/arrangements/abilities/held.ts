import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { SchoolId } from '../../../cards/words/brands.ts';
import type { Actor, HeldRole, Role } from '../../core/actor.ts';
import { ok, refuse } from '../../core/result.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { type Conflict, conflictOf, type Who } from '../rules/conflict.ts';
import type { World } from '../rules/world.ts';
import type { Granted } from './permission.ts';

export const notYours = (rol: Role | 'aanvrager' | 'deskundige') =>
  refuse<RefusalCode>('niet-jouw-rol', { facts: { rol } });

export const held = (actor: Actor, role: Role, school: SchoolId | null = null): readonly HeldRole[] =>
  actor.roles.filter((one) => one.role === role && (school === null || one.school === school));

/** The first of these roles (one's own, or as a deputy) in which nothing stands in the way; else what does. */
export function free(
  actor: Actor,
  role: Role,
  roles: readonly HeldRole[],
  conflict: (who: Who) => Conflict | null,
): Granted<Who> {
  const tried = roles.map((one) => {
    const who = { person: actor.person, insteadOf: one.insteadOf };
    return { who, conflict: conflict(who) };
  });
  const clear = tried.find((one) => one.conflict === null);
  if (clear) return ok(clear.who);
  const why = tried[0]?.conflict;
  return why ? refuse(why) : notYours(role);
}

export const noConflict = () => null;

export const conflictAs =
  (record: Arrangement, { ties }: Pick<World, 'ties'>, as: 'reviewer' | 'expert' | 'decider') =>
  (who: Who) =>
    conflictOf(record, { ...who, ties }, as);
