import { asc, sql } from 'drizzle-orm';
import { MARKING_KEY } from '../../bot/store/swv-cipher.ts';
import { dataKeys } from '../../bot/store/tables/data-keys.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import type { OpsHouse } from './command.ts';
import { countSealed } from './sealed/count-sealed.ts';

interface DataKey {
  readonly version: number;
  readonly seals: boolean;
  readonly sealsFrom: Date;
}

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
    say(`  data key ${key.version}${dutyOf(key, sealing)}`);
    for (const { table, column, count } of counts.filter((one) => one.version === key.version))
      say(`    ${table}.${column}: ${count} sealed`);
  }
  const known = new Set(keys.map((key) => key.version));
  for (const { table, column, version: lost, count } of counts.filter((one) => !known.has(one.version)))
    say(`  data key ${lost} is LOST; it sealed ${count} in ${table}.${column}`);
  if (keys.length > 0 && !known.has(MARKING_KEY))
    say(`  data key ${MARKING_KEY} is LOST; it marks pupils: put its row of data_keys back from a backup`);
}

/** What a data key does today. The first one is never done: the marks of pupils are compared for as long as they stand. */
function dutyOf({ version, seals, sealsFrom }: DataKey, sealing: number | undefined): string {
  if (!seals) return `, seals from ${sealsFrom.toISOString()} on`;
  if (version === sealing) return ', seals now';
  return version === MARKING_KEY ? ', marks pupils: keep it, also when it seals nothing' : '';
}
