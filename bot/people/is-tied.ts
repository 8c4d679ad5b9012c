import { and, eq, isNotNull } from 'drizzle-orm';
import type { PersonId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { persons } from './tables.ts';

/**
 * Whether an account is tied to a person, held so until the transaction ends: a turn of the account that a beheerder shuts
 * out at this moment must not bring its chat back.
 */
export async function isTied(tx: Tx, person: PersonId): Promise<boolean> {
  const rows = await tx.db
    .select({ id: persons.id })
    .from(persons)
    .where(and(eq(persons.id, person), isNotNull(persons.objectId)))
    .for('share');
  return rows.length > 0;
}
