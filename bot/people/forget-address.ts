import { eq } from 'drizzle-orm';
import type { PersonId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { addresses } from './tables.ts';

/** A person speaks from another account from now on: their chat was the old account's, and nothing is sent there any more. */
export async function forgetAddress(tx: Tx, person: PersonId): Promise<void> {
  await tx.db.delete(addresses).where(eq(addresses.key, person));
}
