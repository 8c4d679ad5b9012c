import { type LocalDate, type PersonId, personId, type SchoolId } from '../../cards/words/brands.ts';
import type { Ids } from '../core/ports.ts';
import type { Tx } from '../store/store.ts';
import { lockRegister, type PersonRow, type Register } from './register.ts';
import type { PeopleSeed, PersonSeed } from './seed-schema.ts';
import { affiliations, boards, deputies, persons, roleTerms, schools, volmachten } from './tables.ts';

export interface SeedWorld {
  /** The first day of every term that names none. */
  readonly from: LocalDate;
  readonly ids: Ids;
}

/** The key that a school of the seed has in the register. */
type SchoolKeys = ReadonlyMap<SchoolId, SchoolId>;
type Account = Pick<PersonRow, 'id' | 'tenantId' | 'upn' | 'email'>;

/**
 * Puts in the register what is not there yet: boards by name or number, schools by key or BRIN, persons by tenant and
 * account or e-mail address, each with all that hangs on them. Somebody or something that is there is left exactly as it
 * is: the register is the truth, a pack only seeds it. Object ids are never seeded; the first contact binds them.
 * @param seed parsed by `peopleSeed`.
 * @throws when a school, board or person that the seed names is nowhere: a fault of the pack.
 */
export async function seedPeople(tx: Tx, seed: PeopleSeed, world: SeedWorld): Promise<void> {
  const known = await lockRegister(tx);
  const keys = await seedSchools(tx, seed, known, world);
  const added: { person: PersonSeed; id: PersonId }[] = [];
  for (const person of seed.persons) {
    if (known.persons.some((one) => one.tenantId === person.tenantId && isAccount(one, upnOf(person)))) continue;
    const id = personId(world.ids.next());
    const { tenantId, name, email, workingDays } = person;
    await tx.db.insert(persons).values({ swvId: tx.swv, id, tenantId, upn: upnOf(person), email, name, workingDays });
    added.push({ person, id });
  }
  const all = [...known.persons, ...added.map(({ person, id }) => ({ ...person, id, upn: upnOf(person) }))];
  for (const one of added) await seedRelations(tx, one, keys, all, world);
}

const upnOf = (person: PersonSeed) => person.upn ?? person.email;
const isAccount = (one: Account, name: string) => one.upn === name || one.email.toLowerCase() === name;

async function seedSchools(tx: Tx, seed: PeopleSeed, known: Register, { ids }: SeedWorld): Promise<SchoolKeys> {
  const boardIds = new Map(known.boards.map(({ name, id }) => [name, id]));
  for (const board of seed.boards) {
    const { name, administratienummer: number } = board;
    const there = known.boards.find((one) => one.name === name || (number && one.administratienummer === number));
    const id = there?.id ?? ids.next();
    boardIds.set(name, id);
    if (!there) await tx.db.insert(boards).values({ swvId: tx.swv, id, ...board });
  }
  const keys = new Map(known.schools.map(({ id }) => [id, id]));
  for (const { slug, board, ...school } of seed.schools) {
    const there = known.schools.find(({ id, brin }) => id === slug || brin === school.brin);
    keys.set(slug, there?.id ?? slug);
    if (there) continue;
    const boardId = boardIds.get(board);
    if (boardId === undefined) throw new Error(`The seed has a school of board "${board}", which it does not list.`);
    await tx.db.insert(schools).values({ swvId: tx.swv, id: slug, boardId, ...school });
  }
  return keys;
}

async function seedRelations(
  tx: Tx,
  { person, id }: { person: PersonSeed; id: PersonId },
  keys: SchoolKeys,
  all: readonly Account[],
  world: SeedWorld,
): Promise<void> {
  const mine = { swvId: tx.swv, personId: id };
  const dates = (term: { from?: LocalDate | undefined; until: LocalDate | null }) => ({
    from: term.from ?? world.from,
    until: term.until,
  });
  const keyOf = (school: SchoolId) => {
    const key = keys.get(school);
    if (key === undefined) throw new Error(`The seed has a person at school "${school}", which it does not list.`);
    return key;
  };
  for (const { role, school, ...term } of person.roles) {
    const schoolId = school === null ? null : keyOf(school);
    await tx.db.insert(roleTerms).values({ ...mine, id: world.ids.next(), role, schoolId, ...dates(term) });
  }
  const named = new Set(person.roles.map(({ school }) => school));
  for (const school of person.schools.filter((one) => !named.has(one))) {
    await tx.db.insert(affiliations).values({ ...mine, schoolId: keyOf(school), from: world.from });
  }
  for (const { number, kinds, maximum, ...term } of person.volmachten) {
    await tx.db.insert(volmachten).values({ ...mine, id: world.ids.next(), number, kinds, maximum, ...dates(term) });
  }
  for (const { person: name, role, ...term } of person.deputyFor) {
    const absent = all.find((one) => isAccount(one, name));
    if (!absent) throw new Error('The seed has a deputy for somebody whom it does not list.');
    const row = { swvId: tx.swv, id: world.ids.next(), personId: absent.id, deputyId: id, role, ...dates(term) };
    await tx.db.insert(deputies).values(row);
  }
}
