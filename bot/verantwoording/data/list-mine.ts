import { and, arrayOverlaps, inArray, or, sql } from 'drizzle-orm';
import type { Actor } from '../../core/actor.ts';
import { isStaffRole } from '../../people/role-rules.ts';
import type { Tx } from '../../store/store.ts';
import type { State, Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingen } from '../tables.ts';
import { listWhere } from './records.ts';

/**
 * The accounts that may concern somebody, by columns alone, so that a list reads no other: of the schools of their roles; for
 * who works for the SWV those of the SWV and its partners, and what was handed in. It may be more than they may see and
 * is never less. Soonest deadline first.
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
    ...(ofSwv ? [sql`cardinality(${of}) = 0`, sql`${state} = 'ingediend'`] : []),
  ];
  if (grounds.length === 0) return [];
  return listWhere(tx, and(inArray(state, [...states]), or(...grounds)) ?? sql`false`);
}
