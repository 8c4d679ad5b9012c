import { and, arrayOverlaps, eq, or, sql } from 'drizzle-orm';
import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { isOwnSchoolRole } from '../../people/role-rules.ts';
import type { Tx } from '../../store/store.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingen } from '../tables.ts';
import { listWhere } from './records.ts';

/** The accounts of one round that may concern somebody, by their schools; of the SWV and its partners for who works there. */
export async function accountsAround(
  tx: Tx,
  campagne: SubjectId,
  { roles }: Pick<Actor, 'roles'>,
): Promise<readonly Verantwoording[]> {
  const { campagneId, schools: of } = verantwoordingen;
  const schools = [...new Set(roles.flatMap(({ school }) => school ?? []))];
  const ofSwv = roles.some(({ role, school }) => school === null && !isOwnSchoolRole(role));
  const grounds = [
    ...(schools.length > 0 ? [arrayOverlaps(of, schools)] : []),
    ...(ofSwv ? [sql`cardinality(${of}) = 0`] : []),
  ];
  const where = grounds.length === 0 ? undefined : and(eq(campagneId, campagne), or(...grounds));
  return where ? listWhere(tx, where) : [];
}
