import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { LocalDate, SchoolId } from '../../../../cards/words/brands.ts';
import { notReleased } from '../../../people/is-bound.ts';
import type { BoardRow, SchoolRow } from '../../../people/register.ts';
import { addresses, boards, persons, roleTerms, schools } from '../../../people/tables.ts';
import type { Term } from '../../../people/valid-on.ts';
import { stillHere } from '../../../people/valid-on.ts';
import type { Tx } from '../../../store/store.ts';

/** How many channels each school has; a school without one is not in it. */
export type Channels = ReadonlyMap<SchoolId, { readonly bound: number; readonly reached: number }>;

export interface PlacesRead {
  /** By name, as a Dutch list goes; the database sorts by bytes. */
  readonly schools: readonly SchoolRow[];
  readonly boards: readonly BoardRow[];
  readonly channels: Channels;
}

const byName = (one: { readonly name: string; readonly id: string }, other: typeof one) =>
  one.name.localeCompare(other.name, 'nl', { numeric: true }) || (one.id < other.id ? -1 : 1);

/** The schools, boards and bound channels of the SWV: some hundreds of rows. */
export async function readPlaces({ db }: Tx): Promise<PlacesRead> {
  const channels = await db
    .select({
      school: addresses.schoolId,
      bound: sql<number>`count(*)::int`,
      reached: sql<number>`(count(*) filter (where ${addresses.state} = 'reachable'))::int`,
    })
    .from(addresses)
    .where(and(isNotNull(addresses.schoolId), notReleased))
    .groupBy(addresses.schoolId);
  return {
    schools: (await db.select().from(schools)).sort(byName),
    boards: (await db.select().from(boards)).sort(byName),
    channels: new Map(channels.flatMap(({ school, ...count }) => (school === null ? [] : [[school, count] as const]))),
  };
}

const held = {
  person: persons.id,
  role: roleTerms.role,
  name: persons.name,
  from: roleTerms.from,
  until: roleTerms.until,
  endedOn: persons.endedOn,
};

/** Who has a role at a school today or later, whether the school is open or not; a role that ended is left out. */
export async function readPeopleOf({ db }: Tx, school: SchoolId, today: LocalDate) {
  const rows = await db
    .select(held)
    .from(roleTerms)
    .innerJoin(persons, eq(persons.id, roleTerms.personId))
    .where(sql`${roleTerms.schoolId} = ${school} and ${stillHere(persons, today)}
      and (${roleTerms.until} is null or ${roleTerms.until} >= ${today})`)
    .orderBy(asc(roleTerms.role), asc(persons.name), asc(roleTerms.from));
  return rows.map(({ endedOn, ...row }) => ({ ...row, until: firstOf(row, endedOn) }));
}

/** A role ends with the last day of work, if that comes first. */
const firstOf = ({ until }: Term, endedOn: LocalDate | null): LocalDate | null =>
  until === null || (endedOn !== null && endedOn < until) ? endedOn : until;
