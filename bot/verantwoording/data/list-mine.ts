import { and, arrayOverlaps, inArray, or, sql } from 'drizzle-orm';
import type { Actor } from '../../core/actor.ts';
import { isStaffRole } from '../../people/role-rules.ts';
import type { Tx } from '../../store/store.ts';
import type { State, Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingen } from '../tables.ts';
import { listWhere } from './records.ts';

/** A question of the school without an answer. */
const asksSomething = sql`jsonb_path_exists(${verantwoordingen.course}, '$.vragen[*] ? (@.answer == null)')`;

/**
 * The accounts that may concern somebody, by columns alone, so that a list reads no other: of the schools of their roles; for
 * who works for the SWV those of the SWV and its partners, what was handed in, and what asks something. It may be more
 * than they may see and is never less. Soonest deadline first.
 * @param states what asks something is listed whatever its state.
 */
export async function listMine(
  tx: Tx,
  { roles }: Pick<Actor, 'roles'>,
  states: readonly State[],
): Promise<readonly Verantwoording[]> {
  const { state, schools: of } = verantwoordingen;
  const schools = [...new Set(roles.flatMap(({ school }) => school ?? []))];
  const ofSwv = roles.some(({ role, school }) => school === null && isStaffRole(role));
  const grounds = [
    ...(schools.length > 0 ? [arrayOverlaps(of, schools)] : []),
    ...(ofSwv ? [sql`cardinality(${of}) = 0`, sql`${state} in ('ingediend', 'vraag-terug')`, asksSomething] : []),
  ];
  if (grounds.length === 0) return [];
  return listWhere(tx, and(or(inArray(state, [...states]), asksSomething), or(...grounds)) ?? sql`false`);
}
