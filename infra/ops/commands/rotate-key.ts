import { createCipher } from '../../../bot/store/cipher.ts';
import { assertCurrent } from '../../../bot/store/schema-version.ts';
import { audited } from '../audited.ts';
import type { Command } from '../command.ts';
import { findSwv } from '../find-swv.ts';
import { sayKeys } from '../say-keys.ts';

/** Makes a new data key for a SWV. It seals from a moment on that is told; what the old ones sealed stays open. */
export const rotateKey: Command = {
  name: 'rotate-key',
  takes: 'SWV',
  about: 'makes a new data key; says what is sealed with which version',
  async run(house, [named]) {
    await assertCurrent(house.owner);
    const { id } = await findSwv(house, named);
    const cipher = createCipher(house.keys(), house.store);
    const { version } = await audited(house, id, rotateKey, async () => ({ version: await cipher.rotate(id) }));
    house.say(`${id}: made data key ${version}.`);
    await sayKeys(house, id);
    house.say(`When the newest key seals: npm run ops -- reseal ${id}`);
    return true;
  },
};
