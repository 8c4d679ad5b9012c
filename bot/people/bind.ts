import { and, eq } from 'drizzle-orm';
import type { PersonId, SwvId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { PersonKey, Roster } from '../core/ports.ts';
import type { Store, Tx } from '../store/store.ts';
import { persons } from './tables.ts';

/** Somebody whose object id no SWV of theirs knows yet. */
export interface FirstContact extends PersonKey {
  readonly address: Address;
  /** The id by which Teams knows the sender in that conversation (`29:…`). */
  readonly memberId: string;
}

export type BindOutcome =
  /** `now` is false when another turn of the same person did it a moment before. */
  | { readonly kind: 'bound'; readonly person: PersonId; readonly now: boolean }
  /** The person's row belongs to another account: an administrator has to look at it. */
  | { readonly kind: 'refused'; readonly code: 'other-account'; readonly person: PersonId }
  | { readonly kind: 'refused'; readonly code: 'stranger'; readonly person: null };

/** Writes the outcome to the audit log, last in the transaction that binds; given by the caller, who knows the verb. */
export type RecordBinding = (tx: Tx, contact: FirstContact, outcome: BindOutcome) => Promise<void>;

/**
 * First contact: ties an object id to the person with this sign-in name, once and for ever. Only the tenant that the
 * person's own row names counts: the same name in another tenant is somebody else. The roster is asked before the
 * transaction opens; what it throws (the network) is thrown on, and nothing was written.
 */
export async function bind(
  store: Store,
  swv: SwvId,
  contact: FirstContact,
  roster: Roster,
  record: RecordBinding,
): Promise<BindOutcome> {
  const upn = await roster.userPrincipalName(contact.address, contact.memberId, contact.objectId);
  return store.write(swv, async (tx) => {
    const outcome = upn === null ? STRANGER : await bindByName(tx, contact, upn);
    await record(tx, contact, outcome);
    return outcome;
  });
}

const STRANGER = { kind: 'refused', code: 'stranger', person: null } as const;

async function bindByName(tx: Tx, { tenantId, objectId }: PersonKey, upn: string): Promise<BindOutcome> {
  // FOR UPDATE: of two first contacts one binds, the other waits here and then reads who won.
  const [row] = await tx.db
    .select({ id: persons.id, objectId: persons.objectId })
    .from(persons)
    .where(and(eq(persons.tenantId, tenantId), eq(persons.upn, upn.toLowerCase())))
    .for('update');
  if (!row) return STRANGER;
  if (row.objectId === objectId) return { kind: 'bound', person: row.id, now: false };
  if (row.objectId !== null) return { kind: 'refused', code: 'other-account', person: row.id };
  await tx.db
    .update(persons)
    .set({ objectId })
    .where(and(eq(persons.swvId, tx.swv), eq(persons.id, row.id)));
  return { kind: 'bound', person: row.id, now: true };
}
