import { sql } from 'drizzle-orm';
import type { ReachLine } from '../../cards/people/missed-list.ts';
import { amount, email, type LocalDate, type PersonId } from '../../cards/words/brands.ts';
import type { TenantId } from '../core/inbound.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import type { ReachGroup } from './reach-facts.ts';
import { rolesAndSchools } from './roles-and-schools.ts';
import { persons } from './tables.ts';
import { type ReachFacts, reachKind, wayOut } from './who-is-missed.ts';

/** Somebody of a group, with all that a row of a card shows. */
export interface Reached extends ReachLine {
  readonly facts: ReachFacts;
  /** Since when their chat is in its state; null when they were never met. */
  readonly since: Date | null;
  readonly tenantId: TenantId;
  /** The sign-in name: of which organisation somebody is tells this, and not the e-mail address. */
  readonly upn: string;
  /** Who Graph takes them for: the object id when it is known. */
  readonly account: string;
}

/** What a row of a card has room for. */
const SCHOOLS = 3;

const named = prepared((db, slot: Slot<{ people: readonly PersonId[] }>) =>
  db
    .select({
      person: persons.id,
      name: persons.name,
      mail: persons.email,
      upn: persons.upn,
      objectId: persons.objectId,
      tenantId: persons.tenantId,
    })
    .from(persons)
    .where(sql`${persons.id} = any(${slot('people')})`),
);

/** A few people as a card shows them, with what they hold of what the group is about; in the order in which they came. */
export async function describeReached(
  tx: Tx,
  on: { readonly group: ReachGroup; readonly today: LocalDate },
  listed: readonly Pick<Reached, 'person' | 'since' | 'facts'>[],
): Promise<readonly Reached[]> {
  if (listed.length === 0) return [];
  const people = listed.map(({ person }) => person);
  const known = new Map((await named(tx, { people })).map((row) => [row.person, row]));
  const held = await rolesAndSchools(tx, people, on);
  return listed.flatMap(({ person, since, facts }) => {
    const row = known.get(person);
    if (!row) return [];
    const { roles = [], schools = [] } = held.get(person) ?? {};
    return {
      person,
      since,
      facts,
      name: row.name,
      email: email(row.mail),
      tenantId: row.tenantId,
      upn: row.upn,
      account: row.objectId ?? row.upn,
      roles,
      schools: schools.slice(0, SCHOOLS),
      moreSchools: amount(Math.max(0, schools.length - SCHOOLS)),
      kind: reachKind(facts),
      wayOut: wayOut(facts),
    };
  });
}
