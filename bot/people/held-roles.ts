import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { LocalDate, PersonId } from '../../cards/words/brands.ts';
import type { HeldRole } from '../core/actor.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import { deputies, persons, roleTerms, schools } from './tables.ts';
import { type DayOrSlot, stillHere, validOn } from './valid-on.ts';

export interface RoleOfPerson extends HeldRole {
  readonly person: PersonId;
}

const absent = alias(persons, 'absent');

/** A role of the whole SWV, or of a school that is still there. */
export const schoolStillOpen = (today: DayOrSlot) => or(isNull(schools.closedOn), gt(schools.closedOn, today));

const ofSchool = and(eq(schools.swvId, roleTerms.swvId), eq(schools.id, roleTerms.schoolId));

type Asked = { readonly people: readonly PersonId[]; readonly today: LocalDate };

const ownRoles = prepared((db, slot: Slot<Asked>) =>
  db
    .select({ person: roleTerms.personId, role: roleTerms.role, school: roleTerms.schoolId })
    .from(roleTerms)
    .leftJoin(schools, ofSchool)
    .where(
      and(
        sql`${roleTerms.personId} = any(${slot('people')})`,
        validOn(roleTerms, slot('today')),
        schoolStillOpen(slot('today')),
      ),
    )
    .orderBy(roleTerms.role, roleTerms.schoolId, roleTerms.from),
);

const lentRoles = prepared((db, slot: Slot<Asked>) =>
  db
    .select({
      person: deputies.deputyId,
      role: roleTerms.role,
      school: roleTerms.schoolId,
      insteadOf: deputies.personId,
    })
    .from(deputies)
    .innerJoin(absent, and(eq(absent.swvId, deputies.swvId), eq(absent.id, deputies.personId)))
    .innerJoin(
      roleTerms,
      and(
        eq(roleTerms.swvId, deputies.swvId),
        eq(roleTerms.personId, deputies.personId),
        eq(roleTerms.role, deputies.role),
      ),
    )
    .leftJoin(schools, ofSchool)
    .where(
      and(
        sql`${deputies.deputyId} = any(${slot('people')})`,
        validOn(deputies, slot('today')),
        stillHere(absent, slot('today')),
        validOn(roleTerms, slot('today')),
        schoolStillOpen(slot('today')),
      ),
    )
    .orderBy(roleTerms.role, roleTerms.schoolId, deputies.personId),
);

/**
 * The roles that these persons hold on a day: their own first, then those of whom they deputise for. Closed schools are
 * left out. A deputy gets only what the absent person holds by right on that day, so deputies do not chain. Whether a
 * person has left is not looked at: prove.ts does.
 */
export async function heldRoles(
  tx: Tx,
  people: readonly PersonId[],
  today: LocalDate,
): Promise<readonly RoleOfPerson[]> {
  const own = await ownRoles(tx, { people, today });
  const lent = await lentRoles(tx, { people, today });
  return distinct([...own.map((held) => ({ ...held, insteadOf: null })), ...lent]);
}

/** Two terms of one role may overlap by a day; it is one role all the same. */
function distinct(roles: readonly RoleOfPerson[]): readonly RoleOfPerson[] {
  const byKey = new Map(roles.map((held) => [JSON.stringify(Object.values(held)), held]));
  return [...byKey.values()];
}
