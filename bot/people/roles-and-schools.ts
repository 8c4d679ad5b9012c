import { asc, sql } from 'drizzle-orm';
import type { LocalDate, PersonId, SchoolId, SchoolName } from '../../cards/words/brands.ts';
import type { Role } from '../core/actor.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import { heldRoles, type RoleOfPerson } from './held-roles.ts';
import type { ReachGroup } from './reach-facts.ts';
import { schools } from './tables.ts';

export interface RolesAndSchools {
  readonly roles: readonly Role[];
  /** By name. */
  readonly schools: readonly SchoolName[];
}

const namesOf = prepared((db, slot: Slot<{ ids: readonly SchoolId[] }>) =>
  db
    .select({ id: schools.id, name: schools.name })
    .from(schools)
    .where(sql`${schools.id} = any(${slot('ids')})`)
    .orderBy(asc(schools.name)),
);

/** What these persons hold on a day of what the group is about, with the names of its schools; of somebody without any, nothing. */
export async function rolesAndSchools(
  tx: Tx,
  people: readonly PersonId[],
  { group, today }: { readonly group: ReachGroup; readonly today: LocalDate },
): Promise<ReadonlyMap<PersonId, RolesAndSchools>> {
  const held = (await heldRoles(tx, people, today)).filter((one) => isAbout(group, one));
  const ids = [...new Set(held.flatMap(({ school }) => school ?? []))];
  const names = ids.length === 0 ? [] : await namesOf(tx, { ids });
  return new Map(
    [...Map.groupBy(held, ({ person }) => person)].map(([person, of]) => [
      person,
      {
        roles: [...new Set(of.map(({ role }) => role))],
        schools: names.filter(({ id }) => of.some(({ school }) => school === id)).map(({ name }) => name),
      },
    ]),
  );
}

function isAbout(group: ReachGroup, { role, school }: RoleOfPerson): boolean {
  if ('persons' in group) return true;
  if (group.roles && !group.roles.includes(role)) return false;
  return !group.schools || (school !== null && group.schools.includes(school));
}
