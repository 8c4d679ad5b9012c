import { and, asc, eq, inArray, isNull, ne, notInArray } from 'drizzle-orm';
import type { LocalDate, PersonId, SchoolId, StaffName } from '../../cards/words/brands.ts';
import type { Role } from '../core/actor.ts';
import type { Tx } from '../store/store.ts';
import { schoolStillOpen } from './held-roles.ts';
import { OVERSIGHT_ROLES } from './role-rules.ts';
import { persons, roleTerms, schools } from './tables.ts';
import { stillHere, validOn } from './valid-on.ts';

/**
 * Who holds a role by right on a day at one of these schools, by name; at none of them: who works for the SWV.
 * @param without a role that makes nobody a colleague: a consulent who judges what the school hands in.
 */
export async function colleaguesAt(
  tx: Tx,
  of: readonly SchoolId[],
  today: LocalDate,
  without: Role | null,
): Promise<readonly { readonly id: PersonId; readonly name: StaffName }[]> {
  return tx.db
    .selectDistinct({ id: persons.id, name: persons.name })
    .from(persons)
    .innerJoin(roleTerms, and(eq(roleTerms.swvId, persons.swvId), eq(roleTerms.personId, persons.id)))
    .leftJoin(schools, and(eq(schools.swvId, roleTerms.swvId), eq(schools.id, roleTerms.schoolId)))
    .where(
      and(
        of.length === 0 ? isNull(roleTerms.schoolId) : inArray(roleTerms.schoolId, [...of]),
        notInArray(roleTerms.role, [...OVERSIGHT_ROLES]),
        without === null ? undefined : ne(roleTerms.role, without),
        validOn(roleTerms, today),
        stillHere(persons, today),
        schoolStillOpen(today),
      ),
    )
    .orderBy(asc(persons.name), asc(persons.id));
}
