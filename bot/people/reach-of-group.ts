import { asc, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Paged } from '../../cards/parts/pager.ts';
import { amount, type LocalDate, type PersonId, type StaffName } from '../../cards/words/brands.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import { tenantsOfSwv } from '../store/tenants-of-swv.ts';
import { readCatalogueApps } from './catalogue-apps.ts';
import { describeReached, type Reached } from './describe-reached.ts';
import {
  type FactsValues,
  factsOf,
  factsOfGroup,
  heldValues,
  type ReachGroup,
  type Shape,
  shapeOf,
  wordOf,
} from './reach-facts.ts';
import { addresses, persons } from './tables.ts';
import { runsOn } from './valid-on.ts';
import { EVERY_REACH, type ReachFacts } from './who-is-missed.ts';

/** Whose reach is asked for, on which day. */
export interface GroupOn {
  readonly group: ReachGroup;
  readonly today: LocalDate;
  /** The bot's app id: whose tenants count. */
  readonly appId: string;
}

/** How many people of the group have the same facts. */
export interface ReachCount {
  readonly facts: ReachFacts;
  readonly people: number;
}

/** A question about some cases, {@link ReachFacts} for {@link ReachFacts}. */
type Which = (facts: ReachFacts) => boolean;

/** Of such counts, how many people are of these cases. */
export const peopleOf = (counts: readonly ReachCount[], which: Which): number =>
  counts.reduce((sum, { facts, people }) => sum + (which(facts) ? people : 0), 0);

/** Which people to read, and how many of them at most. */
interface Part {
  readonly which: Which;
  readonly most: number;
  /** How many come before. */
  readonly skip?: number;
  /** Only who comes after this person; nobody does when that person is not there. */
  readonly after?: PersonId;
}

type PartValues = {
  readonly wanted: readonly string[];
  readonly most: number;
  readonly skip: number;
  readonly after: PersonId | null;
};

/** Counts the whole group by facts and reads some of its people by name, in one pass over it. */
const queryOf = (shape: Shape) =>
  prepared((db, slot: Slot<FactsValues & PartValues>) => {
    const facts = db.$with('facts').as(factsOfGroup(db, slot, shape));
    const { person, name, since, word } = facts;
    const counted = db
      .select({
        word: sql<string>`${word}`.as('word'),
        people: sql<number>`count(*)::int`.as('people'),
        person: sql<PersonId | null>`null::text`.as('person'),
        name: sql<StaffName | null>`null::text`.as('name'),
        since: sql`null::timestamptz`.mapWith(addresses.since).as('since'),
      })
      .from(facts)
      .groupBy(word);
    const isAfter = sql`(${slot('after')}::text is null or (${name}, ${person}) > (
      select ${persons.name}, ${persons.id} from ${persons} where ${persons.id} = ${slot('after')}))`;
    const listed = db
      .select({
        word: sql<string>`${word}`.as('word'),
        people: sql<number>`0`.as('people'),
        person: sql<PersonId | null>`${person}`.as('person'),
        name: sql<StaffName | null>`${name}`.as('name'),
        since: sql`${since}`.mapWith(addresses.since).as('since'),
      })
      .from(facts)
      .where(sql`${word} = any(${slot('wanted')}) and ${isAfter}`)
      .orderBy(asc(name), asc(person))
      .limit(slot('most'))
      .offset(slot('skip'));
    const both = unionAll(counted, listed).as('both');
    return db.with(facts).select().from(both).orderBy(asc(both.name), asc(both.person));
  });

const QUERIES: Readonly<Record<Shape, ReturnType<typeof queryOf>>> = {
  everybody: queryOf('everybody'),
  roles: queryOf('roles'),
  schools: queryOf('schools'),
  'roles+schools': queryOf('roles+schools'),
  persons: queryOf('persons'),
};

interface GroupRead {
  /** Of the whole group: a few, however large it is. */
  readonly counts: readonly ReachCount[];
  /** By name. */
  readonly rows: readonly Reached[];
}

/** How many of a group are reached, and some of its people: those of these cases, at most so many. */
export async function readReach(tx: Tx, on: GroupOn, part: Part): Promise<GroupRead> {
  const { group, today, appId } = on;
  const tenants = await tenantsOfSwv(tx, appId);
  const apps = await readCatalogueApps(tx);
  const found = await QUERIES[shapeOf(group)](tx, {
    ...heldValues(group, today),
    admitted: tenants.filter((term) => runsOn(term, today)).map(({ tenantId }) => tenantId),
    installable: [...apps.keys()],
    wanted: EVERY_REACH.filter(part.which).map(wordOf),
    most: part.most,
    skip: part.skip ?? 0,
    after: part.after ?? null,
  });
  const counts = found.flatMap(({ word, people, person }) =>
    person === null ? [{ facts: factsOf(word), people }] : [],
  );
  const listed = found.flatMap(({ word, person, since }) =>
    person === null ? [] : [{ person, since, facts: factsOf(word) }],
  );
  return { counts, rows: await describeReached(tx, on, listed) };
}

/** How many of a group are reached, by facts. */
export const countReach = async (tx: Tx, on: GroupOn): Promise<readonly ReachCount[]> =>
  (await readReach(tx, on, { which: () => false, most: 0 })).counts;

/** Rows on a page of a list: what a phone shows in two swipes. */
const ROWS = 8;

export interface ReachPage extends GroupRead, Paged {
  /** Of these cases, on all pages. */
  readonly total: number;
}

/** One page of the people of these cases, counted from 1; the last one when it asks for more than there are. */
export async function pageOfReach(tx: Tx, on: GroupOn, which: Which, asked = 1): Promise<ReachPage> {
  const read = (page: number) => readReach(tx, on, { which, most: ROWS, skip: (page - 1) * ROWS });
  const at = Math.max(1, asked);
  const found = await read(at);
  const total = peopleOf(found.counts, which);
  const pages = Math.max(1, Math.ceil(total / ROWS));
  const page = Math.min(at, pages);
  return { ...(page === at ? found : await read(page)), total, page: amount(page), pages: amount(pages) };
}

/** One person, whatever they hold today; null when nobody of this SWV has that key. */
export async function reachOf(tx: Tx, person: PersonId, on: Omit<GroupOn, 'group'>): Promise<Reached | null> {
  const group = { persons: [person] };
  const { rows } = await readReach(tx, { ...on, group }, { which: () => true, most: 1 });
  return rows[0] ?? null;
}
