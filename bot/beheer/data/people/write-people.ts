import { and, eq } from 'drizzle-orm';
import type { LocalDate, PersonId } from '../../../../cards/words/brands.ts';
import type { Weekday } from '../../../core/local-day.ts';
import type { PersonRow, TermRow } from '../../../people/register.ts';
import { affiliations, deputies, persons, roleTerms, volmachten } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';
import type { HeldThing } from '../../rules/people/held-things.ts';
import type { Deputyship, GivenVolmacht, Workplace } from '../../rules/people/people.ts';

/*
 * Writes for whoever holds the lock of the register (lockPeople): the rules looked at what stands there.
 */

export async function insertPerson({ db, swv }: Tx, person: PersonRow): Promise<void> {
  await db.insert(persons).values({ swvId: swv, ...person, workingDays: [...person.workingDays] });
}

export async function insertTerm({ db, swv }: Tx, term: TermRow): Promise<void> {
  await db.insert(roleTerms).values({ swvId: swv, ...term });
}

export async function insertDeputy({ db, swv }: Tx, row: Deputyship): Promise<void> {
  await db.insert(deputies).values({ swvId: swv, ...row });
}

export async function insertVolmacht({ db, swv }: Tx, row: GivenVolmacht): Promise<void> {
  await db.insert(volmachten).values({ swvId: swv, ...row, kinds: [...row.kinds] });
}

export async function insertPlace({ db, swv }: Tx, row: Workplace): Promise<void> {
  await db.insert(affiliations).values({ swvId: swv, ...row });
}

export async function setWorkingDays({ db }: Tx, person: PersonId, days: readonly Weekday[]): Promise<void> {
  await db
    .update(persons)
    .set({ workingDays: [...days] })
    .where(eq(persons.id, person));
}

export async function setEndedOn({ db }: Tx, person: PersonId, endedOn: LocalDate | null): Promise<void> {
  await db.update(persons).set({ endedOn }).where(eq(persons.id, person));
}

const TABLES = { rol: roleTerms, waarneming: deputies, volmacht: volmachten } as const;

const isPlace = ({ personId, schoolId, from }: Workplace) =>
  and(eq(affiliations.personId, personId), eq(affiliations.schoolId, schoolId), eq(affiliations.from, from));

export async function setLastDay({ db }: Tx, { kind, row }: HeldThing, until: LocalDate): Promise<void> {
  if (kind === 'werkplek') return void (await db.update(affiliations).set({ until }).where(isPlace(row)));
  const table = TABLES[kind];
  await db.update(table).set({ until }).where(eq(table.id, row.id));
}

/** Only of what has not been there for a whole day (mayCallOff): the rest ends, and stays. */
export async function deleteThing({ db }: Tx, { kind, row }: HeldThing): Promise<void> {
  if (kind === 'werkplek') return void (await db.delete(affiliations).where(isPlace(row)));
  const table = TABLES[kind];
  await db.delete(table).where(and(eq(table.id, row.id), eq(table.from, row.from)));
}
