import type { Keys } from '../../../bot/core/ports.ts';
import { createCipher } from '../../../bot/store/cipher.ts';
import { listDataKeys } from '../../../bot/store/data-keys.ts';
import { assertCurrent } from '../../../bot/store/schema-version.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import { audited } from '../audited.ts';
import type { Command, OpsHouse } from '../command.ts';
import { findSwv } from '../find-swv.ts';
import { sayKeys } from '../say-keys.ts';
import { countSealed } from '../sealed/count-sealed.ts';
import { type Resealed, resealColumn } from '../sealed/reseal-column.ts';
import type { SealedColumn } from '../sealed/sealed-columns.ts';

/** After rotate-key: seals again what an older data key sealed. May run while turns go on, and as often as one likes. */
export const reseal: Command = {
  name: 'reseal',
  takes: 'SWV',
  about: 'seals again, with the data key that seals now, what an older one sealed',
  async run(house, [named]) {
    await assertCurrent(house.owner);
    const { id } = await findSwv(house, named);
    const keys = house.keys();
    const { left, columns } = await audited(house, id, reseal, () => resealAll(house, keys, id));
    if (columns === 0) house.say(`${id}: nothing is sealed yet.`);
    await sayKeys(house, id);
    return left === 0;
  },
};

/** `version` is the data key that seals now; `done` and `left` are of all columns together. */
async function resealAll(house: OpsHouse, keys: Keys, swv: SwvId) {
  const cipher = await createCipher(keys, house.store).of(swv);
  const version = (await listDataKeys(house.store, swv)).findLast(({ maySeal }) => maySeal)?.version ?? 0;
  const counts = await house.store.read(swv, countSealed);
  const columns = new Map(counts.map((one) => [`${one.table}.${one.column}`, one]));
  let [done, left] = [0, 0];
  for (const [name, column] of columns) {
    const found = await resealOne(house, swv, name, column, cipher);
    done += found.done;
    left += found.left;
  }
  return { columns: columns.size, done, left, version };
}

async function resealOne(
  { store, say }: OpsHouse,
  swv: SwvId,
  name: string,
  column: SealedColumn,
  cipher: Parameters<typeof resealColumn>[3],
): Promise<Resealed> {
  if (!column.hasId) {
    say(`${name}: left as it is, its rows have no id to tell the place by.`);
    return { done: 0, left: 1 };
  }
  const found = await resealColumn(store, swv, column, cipher);
  const { done, left } = found;
  say(`${name}: ${done} sealed again${left === 0 ? '' : `, ${left} did not open and were left as they are`}.`);
  return found;
}
