import { inArray } from 'drizzle-orm';
import type { Tx } from '../../../store/store.ts';
import { type Difference, diff } from '../../../swv/diff.ts';
import { configurations } from '../../../swv/tables.ts';

/** What two versions of the configuration say differently; none when one of them is not there, as before a first one. */
export async function readSettings(tx: Tx, was: number, becomes: number): Promise<readonly Difference[]> {
  const { version, raw } = configurations;
  const rows = await tx.db
    .select({ version, raw })
    .from(configurations)
    .where(inArray(version, [was, becomes]));
  const [before, after] = [was, becomes].map((one) => rows.find((row) => row.version === one)?.raw);
  return before && after ? diff(before, after) : [];
}
