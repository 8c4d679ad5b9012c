import { and, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { LocalDate, PersonId, SchoolId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { heldRoles } from './held-roles.ts';
import { isOwnSchoolRole } from './role-rules.ts';
import { affiliations, schools } from './tables.ts';
import { validOn } from './valid-on.ts';

export type SchoolTies = ReadonlyMap<PersonId, ReadonlySet<SchoolId>>;

const named = alias(schools, 'named');

/**
 * The schools whose requests are a person's own on a day, so that they neither advise nor decide on them (DESIGN section
 * 4): where they are zoco, directie or board, by right or as a deputy, and where they work without such a role. Who speaks
 * for the board in one school is tied to all schools of that board, for the bevoegd gezag is the applicant. A consulent
 * serves a school and is not tied to it.
 * @returns an entry for every person asked for, empty when there are no ties.
 */
export async function schoolTiesOf(tx: Tx, people: readonly PersonId[], today: LocalDate): Promise<SchoolTies> {
  const ties = new Map(people.map((person) => [person, new Set<SchoolId>()]));
  const held = (await heldRoles(tx, people, today)).filter(({ role }) => isOwnSchoolRole(role));
  const works = await tx.db
    .select({ person: affiliations.personId, school: affiliations.schoolId })
    .from(affiliations)
    .where(and(inArray(affiliations.personId, [...people]), validOn(affiliations, today)));
  for (const { person, school } of [...held, ...works]) {
    if (school !== null) ties.get(person)?.add(school);
  }
  const forBoard = held.filter(({ role }) => role === 'schoolbestuur');
  const sisters = await sisterSchools(
    tx,
    forBoard.flatMap(({ school }) => school ?? []),
  );
  for (const { person, school } of forBoard) {
    for (const sister of sisters) if (sister.of === school) ties.get(person)?.add(sister.school);
  }
  return ties;
}

/** {@link schoolTiesOf} for one person. */
export async function schoolTies(tx: Tx, person: PersonId, today: LocalDate): Promise<ReadonlySet<SchoolId>> {
  return (await schoolTiesOf(tx, [person], today)).get(person) ?? new Set();
}

async function sisterSchools(tx: Tx, of: readonly SchoolId[]) {
  if (of.length === 0) return [];
  return tx.db
    .select({ of: named.id, school: schools.id })
    .from(named)
    .innerJoin(schools, and(eq(schools.swvId, named.swvId), eq(schools.boardId, named.boardId)))
    .where(inArray(named.id, [...of]));
}
