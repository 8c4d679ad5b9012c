import { asc, ilike, or } from 'drizzle-orm';
import { type Email, email, type PersonId, type StaffName } from '../../../../cards/words/brands.ts';
import { persons } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';

const MOST = 8;

/** Who may be meant by a part of a name or e-mail address, also who left; by name, at most eight. */
export async function findPeople(
  tx: Tx,
  typed: string,
): Promise<readonly { readonly person: PersonId; readonly name: StaffName; readonly email: Email }[]> {
  const part = `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await tx.db
    .select({ person: persons.id, name: persons.name, email: persons.email })
    .from(persons)
    .where(or(ilike(persons.name, part), ilike(persons.email, part)))
    .orderBy(asc(persons.name), asc(persons.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, email: email(row.email) }));
}
