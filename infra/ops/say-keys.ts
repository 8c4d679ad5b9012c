import { asc, sql } from 'drizzle-orm';
import { dataKeys } from '../../bot/store/tables/data-keys.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import type { OpsHouse } from './command.ts';
import { countSealed } from './sealed/count-sealed.ts';

/** Says which data keys a SWV has, since when each seals, and how many values each of them sealed, by column. */
export async function sayKeys({ store, say }: OpsHouse, swv: SwvId): Promise<void> {
  const { version, sealsFrom } = dataKeys;
  const [keys, counts] = await store.read(swv, async (tx) => [
    await tx.db
      .select({ version, sealsFrom, seals: sql<boolean>`${sealsFrom} <= now()` })
      .from(dataKeys)
      .orderBy(asc(version)),
    await countSealed(tx),
  ]);
  const sealing = keys.findLast(({ seals }) => seals)?.version;
  for (const key of keys) {
    const since = key.seals ? '' : `, seals from ${key.sealsFrom.toISOString()} on`;
    say(`  data key ${key.version}${key.version === sealing ? ', seals now' : since}`);
    for (const { table, column, count } of counts.filter((one) => one.version === key.version))
      say(`    ${table}.${column}: ${count} sealed`);
  }
  const known = new Set(keys.map((key) => key.version));
  for (const { table, column, version: lost, count } of counts.filter((one) => !known.has(one.version)))
    say(`  data key ${lost} is LOST; it sealed ${count} in ${table}.${column}`);
}
