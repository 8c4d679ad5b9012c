import { eq } from 'drizzle-orm';
import type { PersonId } from '../../../../cards/words/brands.ts';
import type { ObjectId } from '../../../core/inbound.ts';
import { persons } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';
import type { Details } from '../../rules/people/change-details.ts';

/**
 * The account that is tied to a person, held still until the transaction ends: a first contact (bot/people/bind.ts) waits
 * meanwhile, and then looks for the sign-in name as it became.
 */
export async function lockAccount({ db }: Tx, person: PersonId): Promise<ObjectId | null> {
  const [row] = await db
    .select({ objectId: persons.objectId })
    .from(persons)
    .where(eq(persons.id, person))
    .for('update');
  return row?.objectId ?? null;
}

/** @param unbinds the account is tied to this person no longer. */
export async function writeDetails(
  { db }: Tx,
  person: PersonId,
  { name, email, upn, tenantId }: Details,
  unbinds: boolean,
): Promise<void> {
  await db
    .update(persons)
    .set({ name, email, upn, tenantId, ...(unbinds && { objectId: null }) })
    .where(eq(persons.id, person));
}
