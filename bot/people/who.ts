import { and, asc, eq, exists, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { LocalDate, PersonId, SchoolId, StaffName } from '../../cards/words/brands.ts';
import type { Role, Volmacht } from '../core/actor.ts';
import type { Weekday } from '../core/local-day.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Db, Tx } from '../store/store.ts';
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

type AskedRole = { readonly role: Role; readonly today: LocalDate; readonly school: SchoolId | null };

const holders = prepared((db, slot: Slot<AskedRole>) =>
  db
    .selectDistinct(staff)
    .from(persons)
    .innerJoin(roleTerms, and(eq(roleTerms.swvId, persons.swvId), eq(roleTerms.personId, persons.id)))
    .leftJoin(schools, and(eq(schools.swvId, roleTerms.swvId), eq(schools.id, roleTerms.schoolId)))
    .where(
      and(
        eq(roleTerms.role, slot('role')),
        sql`(${slot('school')}::text is null or ${roleTerms.schoolId} = ${slot('school')})`,
        validOn(roleTerms, slot('today')),
        stillHere(persons, slot('today')),
        schoolStillOpen(slot('today')),
      ),
    )
    .orderBy(asc(persons.name), asc(persons.id)),
);

/**
 * Who holds a role by right on a day, by name; deputies are asked for apart ({@link deputiesOf}).
 * @param school for a role that is held for one school; closed schools have nobody.
 */
export const holdersOf = (tx: Tx, role: Role, today: LocalDate, school?: SchoolId): Promise<readonly Staff[]> =>
  holders(tx, { role, today, school: school ?? null });

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

const withVolmacht = prepared((db, slot: Slot<{ role: Role; today: LocalDate }>) => {
  const { number, kinds, maximum, from, until } = volmachten;
  return db
    .select({ ...staff, volmacht: { number, kinds, maximum, from, until } })
    .from(volmachten)
    .innerJoin(persons, and(eq(persons.swvId, volmachten.swvId), eq(persons.id, volmachten.personId)))
    .where(
      and(
        validOn(volmachten, slot('today')),
        stillHere(persons, slot('today')),
        holdsToday(db, volmachten.personId, slot('role'), slot('today')),
      ),
    )
    .orderBy(asc(persons.name), asc(volmachten.number));
});

/** Members of the CvT with a volmacht that holds on this day, one entry for each volmacht; which decision it covers is in volmacht.ts. */
export const volmachthouders = (tx: Tx, today: LocalDate): Promise<readonly Volmachthouder[]> =>
  withVolmacht(tx, { role: 'cvt-lid', today });

const standIns = prepared((db, slot: Slot<{ person: PersonId; role: Role; today: LocalDate }>) =>
  db
    .selectDistinct(staff)
    .from(deputies)
    .innerJoin(persons, and(eq(persons.swvId, deputies.swvId), eq(persons.id, deputies.deputyId)))
    .where(
      and(
        eq(deputies.personId, slot('person')),
        eq(deputies.role, slot('role')),
        validOn(deputies, slot('today')),
        stillHere(persons, slot('today')),
        holdsToday(db, deputies.personId, slot('role'), slot('today')),
      ),
    )
    .orderBy(asc(persons.name), asc(persons.id)),
);

/** Who stands in for a person in a role on a day, as long as that person holds it; their own deputies do not count. */
export const deputiesOf = (tx: Tx, person: PersonId, role: Role, today: LocalDate): Promise<readonly Staff[]> =>
  standIns(tx, { person, role, today });

const named = prepared((db, slot: Slot<{ people: readonly PersonId[] }>) =>
  db
    .select(staff)
    .from(persons)
    .where(sql`${persons.id} = any(${slot('people')})`),
);

/** The names of persons, whatever their roles today: what stands in a history stays readable. */
export async function staffById(tx: Tx, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Staff>> {
  const rows = await named(tx, { people });
  return new Map(rows.map((row) => [row.person, row]));
}

type PersonColumn = typeof deputies.personId | typeof volmachten.personId;

/** Whether the person that this column of the outer query names holds the role by right on that day. */
function holdsToday(db: Db, person: PersonColumn, role: Placeholder, today: Placeholder): SQL {
  const term = db
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
