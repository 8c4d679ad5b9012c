import { createCipher } from '../../../bot/store/cipher.ts';
import { assertCurrent } from '../../../bot/store/schema-version.ts';
import type { Command } from '../command.ts';
import { findSwv } from '../find-swv.ts';
import { sayKeys } from '../say-keys.ts';
import { countSealed } from '../sealed/count-sealed.ts';
import { resealColumn } from '../sealed/reseal-column.ts';

/** After rotate-key: seals again what an older data key sealed. May run while turns go on, and as often as one likes. */
export const reseal: Command = {
  name: 'reseal',
  takes: 'SWV',
  about: 'seals again, with the data key that seals now, what an older one sealed',
  async run(house, [named]) {
    await assertCurrent(house.owner);
    const { id } = await findSwv(house, named);
    const cipher = await createCipher(house.keys(), house.store).of(id);
    const counts = await house.store.read(id, countSealed);
    const columns = new Map(counts.map((one) => [`${one.table}.${one.column}`, one]));
    let closed = 0;
    for (const [name, column] of columns) {
      if (!column.hasId) {
        house.say(`${name}: left as it is, its rows have no id to tell the place by.`);
        closed += 1;
        continue;
      }
      const { done, left } = await resealColumn(house.store, id, column, cipher);
      house.say(
        `${name}: ${done} sealed again${left === 0 ? '' : `, ${left} did not open and were left as they are`}.`,
      );
      closed += left;
    }
    if (columns.size === 0) house.say(`${id}: nothing is sealed yet.`);
    await sayKeys(house, id);
    return closed === 0;
  },
};
