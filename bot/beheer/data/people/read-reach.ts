import { eq } from 'drizzle-orm';
import type { PersonId } from '../../../../cards/words/brands.ts';
import type { AddressState } from '../../../people/reach.ts';
import { addresses } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';

/** How each person whom the bot ever met is reached; the others are not in it. */
export async function readReach({ db }: Tx): Promise<ReadonlyMap<PersonId, AddressState>> {
  const rows = await db
    .select({ person: addresses.personId, state: addresses.state })
    .from(addresses)
    .where(eq(addresses.subject, 'person'));
  return new Map(rows.flatMap(({ person, state }) => (person === null ? [] : [[person, state] as const])));
}
