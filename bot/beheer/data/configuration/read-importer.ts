import { eq } from 'drizzle-orm';
import type { VersionView } from '../../../../cards/beheer/configuration/configuration-view.ts';
import { personId } from '../../../../cards/words/brands.ts';
import { persons } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';

/** Who took a version into use: a name of the register, or what is not a person. */
export async function readImporter(tx: Tx, importedBy: string): Promise<VersionView['by']> {
  if (importedBy === 'meedoen' || importedBy === 'ops') return importedBy;
  const [row] = await tx.db
    .select({ name: persons.name })
    .from(persons)
    .where(eq(persons.id, personId(importedBy)));
  return row?.name ?? 'onbekend';
}
