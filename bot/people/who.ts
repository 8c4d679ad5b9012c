import { and, asc, eq, exists, inArray, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { LocalDate, PersonId, SchoolId, StaffName } from '../../cards/words/brands.ts';
import type { Role, Volmacht } from '../core/actor.ts';
import type { Weekday } from '../core/local-day.ts';
import type { Tx } from '../store/store.ts';
import { schoolStillOpen } from './held-roles.ts';
import { deputies, persons, roleTerms, schools, volmachten } from './tables.ts';
import { stillHere, validOn } from './valid-on.ts';

/** A member of staff, as features and cards may name them. */
export interface Staff {
  readonly person: PersonId;
  readonly name: StaffName;
  /** Own working days: one bundle of messages on each of them. */
  readonly workingDays: readonly Weekday[];
}

const holder = alias(persons, 'holder');
const staff = { person: persons.id, name: persons.name, workingDays: persons.workingDays };

/**
 * Who holds a role by right on a day, by name; deputies are asked for apart ({@link deputiesOf}).
 * @param school for a role that is held for one school; closed schools have nobody.
 */
export async function holdersOf(tx: Tx, role: Role, today: LocalDate, school?: SchoolId): Promise<readonly Staff[]> {
  const forSchool = school === undefined ? undefined : eq(roleTerms.schoolId, school);
  return tx.db
    .selectDistinct(staff)
    .from(persons)
    .innerJoin(roleTerms, and(eq(roleTerms.swvId, persons.swvId), eq(roleTerms.personId, persons.id)))
    .leftJoin(schools, and(eq(schools.swvId, roleTerms.swvId), eq(schools.id, roleTerms.schoolId)))
    .where(
      and(
        eq(roleTerms.role, role),
        forSchool,
        validOn(roleTerms, today),
        stillHere(persons, today),
        schoolStillOpen(today),
      ),
    )
    .orderBy(asc(persons.name), asc(persons.id));
}

type OfSchool = (tx: Tx, school: SchoolId, today: LocalDate) => Promise<readonly Staff[]>;
type OfSwv = (tx: Tx, today: LocalDate) => Promise<readonly Staff[]>;

export const directies: OfSchool = (tx, school, today) => holdersOf(tx, 'directie', today, school);
export const consulenten: OfSchool = (tx, school, today) => holdersOf(tx, 'onderwijsconsulent', today, school);
export const cvtMembers: OfSwv = (tx, today) => holdersOf(tx, 'cvt-lid', today);
export const cvtSecretaries: OfSwv = (tx, today) => holdersOf(tx, 'cvt-secretaris', today);
/** A list, for at a handover two may hold it for a day. */
export const bestuurders: OfSwv = (tx, today) => holdersOf(tx, 'directeur-bestuurder', today);

export interface Volmachthouder extends Staff {
  readonly volmacht: Volmacht;
}

/** Members of the CvT with a volmacht that holds on this day, one entry for each volmacht; which decision it covers is in volmacht.ts. */
export async function volmachthouders(tx: Tx, today: LocalDate): Promise<readonly Volmachthouder[]> {
  const { number, kinds, maximum, from, until } = volmachten;
  return tx.db
    .select({ ...staff, volmacht: { number, kinds, maximum, from, until } })
    .from(volmachten)
    .innerJoin(persons, and(eq(persons.swvId, volmachten.swvId), eq(persons.id, volmachten.personId)))
    .where(
      and(validOn(volmachten, today), stillHere(persons, today), holdsToday(tx, volmachten.personId, 'cvt-lid', today)),
    )
    .orderBy(asc(persons.name), asc(volmachten.number));
}

/** Who stands in for a person in a role on a day, as long as that person holds it; their own deputies do not count. */
export async function deputiesOf(tx: Tx, person: PersonId, role: Role, today: LocalDate): Promise<readonly Staff[]> {
  return tx.db
    .selectDistinct(staff)
    .from(deputies)
    .innerJoin(persons, and(eq(persons.swvId, deputies.swvId), eq(persons.id, deputies.deputyId)))
    .where(
      and(
        eq(deputies.personId, person),
        eq(deputies.role, role),
        validOn(deputies, today),
        stillHere(persons, today),
        holdsToday(tx, deputies.personId, role, today),
      ),
    )
    .orderBy(asc(persons.name), asc(persons.id));
}

/** The names of persons, whatever their roles today: what stands in a history stays readable. */
export async function staffById(tx: Tx, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Staff>> {
  const rows = await tx.db
    .select(staff)
    .from(persons)
    .where(inArray(persons.id, [...people]));
  return new Map(rows.map((row) => [row.person, row]));
}

type PersonColumn = typeof deputies.personId | typeof volmachten.personId;

/** Whether the person that this column of the outer query names holds the role by right on that day. */
function holdsToday(tx: Tx, person: PersonColumn, role: Role, today: LocalDate): SQL {
  const term = tx.db
    .select({ id: roleTerms.id })
    .from(roleTerms)
    .innerJoin(holder, and(eq(holder.swvId, roleTerms.swvId), eq(holder.id, roleTerms.personId)))
    .leftJoin(schools, and(eq(schools.swvId, roleTerms.swvId), eq(schools.id, roleTerms.schoolId)))
    .where(
      and(
        eq(roleTerms.personId, person),
        eq(roleTerms.role, role),
        validOn(roleTerms, today),
        stillHere(holder, today),
        schoolStillOpen(today),
      ),
    );
  return exists(term);
}
