import { and, asc, eq } from 'drizzle-orm';
import type { LocalDate, PersonId, StaffName } from '../../cards/words/brands.ts';
import type { Actor } from '../core/actor.ts';
import type { PersonKey } from '../core/ports.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import { heldRoles } from './held-roles.ts';
import { persons, volmachten } from './tables.ts';
import { validOn } from './valid-on.ts';

/** What this SWV's register of people says of somebody who speaks. */
export type Recognition =
  | { readonly kind: 'actor'; readonly actor: Actor }
  /** In the register, but without a role today: left, expired, or starting later. Access ends with the role (USERS 5.9). */
  | { readonly kind: 'no-role' }
  | { readonly kind: 'unknown' };

/** The one place where an Actor is made: everything in it was read from the register in this transaction. */
const mint = (facts: Omit<Actor, keyof Actor & symbol>): Actor => facts as Actor;

const person = { id: persons.id, name: persons.name, endedOn: persons.endedOn, objectId: persons.objectId };

const byKey = prepared((db, slot: Slot<Pick<PersonKey, 'tenantId' | 'objectId'>>) =>
  db
    .select(person)
    .from(persons)
    .where(and(eq(persons.tenantId, slot('tenantId')), eq(persons.objectId, slot('objectId')))),
);

const byId = prepared((db, slot: Slot<{ id: PersonId }>) =>
  db
    .select(person)
    .from(persons)
    .where(eq(persons.id, slot('id'))),
);

/** A volmacht is given to one person by name (Awb 10:3), so a deputy does not inherit it. */
const volmachtenOf = prepared((db, slot: Slot<{ person: PersonId; today: LocalDate }>) =>
  db
    .select({
      number: volmachten.number,
      kinds: volmachten.kinds,
      maximum: volmachten.maximum,
      from: volmachten.from,
      until: volmachten.until,
    })
    .from(volmachten)
    .where(and(eq(volmachten.personId, slot('person')), validOn(volmachten, slot('today'))))
    .orderBy(asc(volmachten.number)),
);

/**
 * Who this is, in the SWV of the transaction. Whether the tenant may speak to the SWV at all is for resolve.ts.
 * @param key tenant and object id of an authenticated activity.
 * @param today the day of the turn in Amsterdam; the first and the last day of a role count.
 */
export async function recognise(tx: Tx, key: PersonKey, today: LocalDate): Promise<Recognition> {
  const [row] = await byKey(tx, { tenantId: key.tenantId, objectId: key.objectId });
  return row ? standing(tx, row, today) : { kind: 'unknown' };
}

/** Whoever carries this row: gone, without a role today, or an actor. */
async function standing(
  tx: Tx,
  { id, name, endedOn }: { readonly id: PersonId; readonly name: StaffName; readonly endedOn: LocalDate | null },
  today: LocalDate,
): Promise<Recognition> {
  if (endedOn !== null && endedOn < today) return { kind: 'no-role' };
  const held = await heldRoles(tx, [id], today);
  if (held.length === 0) return { kind: 'no-role' };
  const roles = held.map(({ role, school, insteadOf }) => ({ role, school, insteadOf }));
  const actor = mint({
    swv: tx.swv,
    person: id,
    name,
    roles,
    volmachten: await volmachtenOf(tx, { person: id, today }),
  });
  return { kind: 'actor', actor };
}

/**
 * A person of the register as an actor, for whom a card is drawn or wanted. Null when they have nothing to do here today,
 * or were never met: who never spoke to us has no account to prove, and no conversation to post in.
 */
export async function proveById(tx: Tx, id: PersonId, today: LocalDate): Promise<Actor | null> {
  const [row] = await byId(tx, { id });
  return row && row.objectId !== null ? actorOf(await standing(tx, row, today)) : null;
}

/** As {@link proveById}, also of who was never met: which card is wanted for them is settled before they come. */
export async function proveUnmet(tx: Tx, id: PersonId, today: LocalDate): Promise<Actor | null> {
  const [row] = await byId(tx, { id });
  return row ? actorOf(await standing(tx, row, today)) : null;
}

const actorOf = (found: Recognition): Actor | null => (found.kind === 'actor' ? found.actor : null);
