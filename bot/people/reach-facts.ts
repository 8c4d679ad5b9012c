import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/pg-core';
import type { LocalDate, PersonId, SchoolId } from '../../cards/words/brands.ts';
import type { Role } from '../core/actor.ts';
import type { TenantId } from '../core/inbound.ts';
import type { Slot } from '../store/prepared.ts';
import type { Db } from '../store/store.ts';
import { schoolStillOpen } from './held-roles.ts';
import { isBound } from './is-bound.ts';
import { OWN_SCHOOL_ROLES } from './role-rules.ts';
import { addresses, deputies, persons, roleTerms, schools } from './tables.ts';
import { stillHere, validOn } from './valid-on.ts';
import { EVERY_REACH, type ReachFacts } from './who-is-missed.ts';

/**
 * Whom something would be sent to: who holds one of these roles, at one of these schools (both left out: everybody with a
 * role); or these persons, whatever they hold.
 */
export type ReachGroup =
  | { readonly roles?: readonly Role[]; readonly schools?: readonly SchoolId[] }
  | { readonly persons: readonly PersonId[] };

/** Which of a group's parts are given: each shape is a query of its own, built and planned once. */
export type Shape = 'everybody' | 'roles' | 'schools' | 'roles+schools' | 'persons';

export function shapeOf(group: ReachGroup): Shape {
  if ('persons' in group) return 'persons';
  if (group.roles && group.schools) return 'roles+schools';
  if (group.roles) return 'roles';
  return group.schools ? 'schools' : 'everybody';
}

export type HeldValues = {
  readonly today: LocalDate;
  readonly roles: readonly Role[];
  readonly schools: readonly SchoolId[];
  readonly persons: readonly PersonId[];
};

export type FactsValues = HeldValues & {
  /** Of whom the account may speak to this SWV. */
  readonly admitted: readonly TenantId[];
  /** Who may get Meedoen through Graph. */
  readonly installable: readonly TenantId[];
};

/** What a group is about, as values for the slots; a part that it does not give stands in no query of its shape. */
export const heldValues = (group: ReachGroup, today: LocalDate): HeldValues => ({
  today,
  roles: 'persons' in group ? [] : [...(group.roles ?? [])],
  schools: 'persons' in group ? [] : [...(group.schools ?? [])],
  persons: 'persons' in group ? [...group.persons] : [],
});

const absent = alias(persons, 'absent');
const ofSchool = and(eq(schools.swvId, roleTerms.swvId), eq(schools.id, roleTerms.schoolId));

/** Each role that somebody of the group holds today, their own and those they stand in for; closed schools have none. */
export function heldBy(db: Db, slot: Slot<HeldValues>, shape: Shape) {
  const today = slot('today');
  const ofGroup: Readonly<Record<Shape, SQL | undefined>> = {
    everybody: undefined,
    roles: sql`${roleTerms.role} = any(${slot('roles')})`,
    schools: sql`${schools.id} = any(${slot('schools')})`,
    'roles+schools': sql`${roleTerms.role} = any(${slot('roles')}) and ${schools.id} = any(${slot('schools')})`,
    persons: sql`${persons.id} = any(${slot('persons')})`,
  };
  const openChannels = db
    .select({ school: addresses.schoolId })
    .from(addresses)
    .where(and(isBound, isNotNull(addresses.schoolId), eq(addresses.state, 'reachable')));
  const ofItsPeople = inArray(roleTerms.role, [...OWN_SCHOOL_ROLES]);
  const byChannel = and(eq(schools.route, 'channel'), ofItsPeople, inArray(schools.id, openChannels));
  const shown = {
    person: persons.id,
    school: roleTerms.schoolId,
    byChannel: sql<boolean>`coalesce(${byChannel}, false)`.as('by_channel'),
  };
  const here = and(ofGroup[shape], validOn(roleTerms, today), schoolStillOpen(today), stillHere(persons, today));
  const own = db
    .select(shown)
    .from(roleTerms)
    .innerJoin(persons, and(eq(persons.swvId, roleTerms.swvId), eq(persons.id, roleTerms.personId)))
    .leftJoin(schools, ofSchool)
    .where(here);
  const lent = db
    .select(shown)
    .from(deputies)
    .innerJoin(persons, and(eq(persons.swvId, deputies.swvId), eq(persons.id, deputies.deputyId)))
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
    .where(and(here, validOn(deputies, today), stillHere(absent, today)));
  return unionAll(own, lent).as('held');
}

/** Each person of the group once, with the word for their {@link ReachFacts}. */
export function factsOfGroup(db: Db, slot: Slot<FactsValues>, shape: Shape) {
  const held = heldBy(db, slot, shape);
  const terms = db
    .select({ person: held.person, byChannel: sql<boolean>`bool_and(${held.byChannel})`.as('all_by_channel') })
    .from(held)
    .groupBy(held.person)
    .as('terms');
  const hasRole = isNotNull(terms.person);
  const bits: Readonly<Record<Bit, SQL>> = {
    hasRole,
    admitted: sql`${persons.tenantId} = any(${slot('admitted')})`,
    guest: sql`${persons.upn} like '%#ext#%'`, // upn is kept in lower case
    bySchoolChannel: sql`${terms.byChannel}`,
    mayInstall: sql`${persons.tenantId} = any(${slot('installable')})`,
  };
  const bit = (name: Bit) => sql`case when ${bits[name]} then '1' else '0' end`;
  return (
    db
      .select({
        person: persons.id,
        name: persons.name,
        since: addresses.since,
        word: sql<string>`concat(coalesce(${addresses.state}, '-'), ${sql.join(BITS.map(bit), sql`, `)})`.as('word'),
      })
      .from(persons)
      .leftJoin(terms, eq(terms.person, persons.id))
      // By the key, which is the person's id: the one index that addresses have for it.
      .leftJoin(
        addresses,
        and(eq(addresses.swvId, persons.swvId), eq(addresses.key, persons.id), eq(addresses.subject, 'person')),
      )
      .where(shape === 'persons' ? sql`${persons.id} = any(${slot('persons')})` : hasRole)
  );
}

const BITS = ['hasRole', 'admitted', 'guest', 'bySchoolChannel', 'mayInstall'] as const;
type Bit = (typeof BITS)[number];

/** The same word here. */
export const wordOf = (facts: ReachFacts): string =>
  [facts.state ?? '-', ...BITS.map((bit) => (facts[bit] ? '1' : '0'))].join('');

const BY_WORD: ReadonlyMap<string, ReachFacts> = new Map(EVERY_REACH.map((facts) => [wordOf(facts), facts]));

/** Throws for a word that factsOfGroup() does not say. */
export function factsOf(word: string): ReachFacts {
  const facts = BY_WORD.get(word);
  if (!facts) throw new Error('The database tells of a case of reach that there is not.');
  return facts;
}
