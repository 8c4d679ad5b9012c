import type { SchoolId, SchoolName } from '../../../cards/words/brands.ts';
import { schoolById } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';

/** The name alone, for a row of a list: a whole case reads far more. */
export async function schoolNameOf(tx: Tx, id: SchoolId): Promise<SchoolName> {
  const school = await schoolById(tx, id);
  if (!school) throw new Error('The school of a request is not in the register.');
  return school.name;
}
