import { and, asc, eq, inArray } from 'drizzle-orm';
import type { LocalDate, PersonId } from '../../../cards/words/brands.ts';
import type { Volmacht } from '../../core/actor.ts';
import { schoolTiesOf } from '../../people/school-ties.ts';
import { deputies, persons, volmachten } from '../../people/tables.ts';
import { stillHere, validOn } from '../../people/valid-on.ts';
import { cvtMembers } from '../../people/who.ts';
import { perTransaction } from '../../store/per-transaction.ts';
import type { Tx } from '../../store/store.ts';
import type { Committee } from '../rules/world.ts';

// One click asks for it in several places, and must not find two of them.
const found = perTransaction<Map<LocalDate, Promise<Committee>>>();

/** The CvT of a day: its members by name, and a row for each who deputises for one of them. Read once in a transaction. */
export function readCommittee(tx: Tx, today: LocalDate): Promise<Committee> {
  const days = found.of(tx, () => new Map());
  const known = days.get(today) ?? findCommittee(tx, today);
  days.set(today, known);
  return known;
}

async function findCommittee(tx: Tx, today: LocalDate): Promise<Committee> {
  const members = (await cvtMembers(tx, today)).map(({ person }) => ({ person, insteadOf: null }));
  if (members.length === 0) return { members: [] };
  const sitters = [...members, ...(await lent(tx, members, today))];
  const people = [...new Set(sitters.map(({ person }) => person))];
  const ties = await schoolTiesOf(tx, people, today);
  const held = await volmachtenOf(tx, people, today);
  return {
    members: sitters.map((one) => ({
      ...one,
      ties: [...(ties.get(one.person) ?? [])],
      volmachten: held.filter(({ person }) => person === one.person).map(({ volmacht }) => volmacht),
    })),
  };
}

async function lent(tx: Tx, members: readonly { readonly person: PersonId }[], today: LocalDate) {
  const absent = members.map(({ person }) => person);
  return tx.db
    .selectDistinct({ person: deputies.deputyId, insteadOf: deputies.personId })
    .from(deputies)
    .innerJoin(persons, and(eq(persons.swvId, deputies.swvId), eq(persons.id, deputies.deputyId)))
    .where(
      and(
        inArray(deputies.personId, absent),
        eq(deputies.role, 'cvt-lid'),
        validOn(deputies, today),
        stillHere(persons, today),
      ),
    )
    .orderBy(asc(deputies.personId), asc(deputies.deputyId));
}

/** A volmacht is given by name (Awb 10:3): also a deputy's own counts, and a member's is never lent. */
async function volmachtenOf(
  tx: Tx,
  people: readonly PersonId[],
  today: LocalDate,
): Promise<readonly { readonly person: PersonId; readonly volmacht: Volmacht }[]> {
  const { number, kinds, maximum, from, until } = volmachten;
  return tx.db
    .select({ person: volmachten.personId, volmacht: { number, kinds, maximum, from, until } })
    .from(volmachten)
    .where(and(inArray(volmachten.personId, [...people]), validOn(volmachten, today)))
    .orderBy(asc(volmachten.number));
}
