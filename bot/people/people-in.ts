import type { LocalDate, PersonId, SchoolId } from '../../cards/words/brands.ts';
import type { Role } from '../core/actor.ts';
import type { Tx } from '../store/store.ts';
import { deputiesOf, holdersOf } from './who.ts';

/** Who holds a role on a day, and who deputises in it. */
export async function peopleIn(
  tx: Tx,
  role: Role,
  school: SchoolId | null,
  today: LocalDate,
): Promise<readonly PersonId[]> {
  const holders = await holdersOf(tx, role, today, school ?? undefined);
  const people = holders.map(({ person }) => person);
  for (const { person } of holders)
    people.push(...(await deputiesOf(tx, person, role, today)).map((one) => one.person));
  return [...new Set(people)];
}
