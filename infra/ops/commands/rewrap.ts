import { createCipher } from '../../../bot/store/cipher.ts';
import { assertCurrent } from '../../../bot/store/schema-version.ts';
import { audited } from '../audited.ts';
import type { Command } from '../command.ts';
import { findSwv } from '../find-swv.ts';

/** After the RSA key of a SWV was replaced in the vault: wraps its data keys with the new one. */
export const rewrap: Command = {
  name: 'rewrap',
  takes: 'SWV',
  about: 'wraps the data keys with the newest RSA key of the vault',
  async run(house, [named]) {
    await assertCurrent(house.owner);
    const { id } = await findSwv(house, named);
    const cipher = createCipher(house.keys(), house.store);
    const { changed } = await audited(house, id, rewrap, async () => ({ changed: await cipher.rewrap(id) }));
    house.say(
      changed === 0
        ? `${id}: nothing to do, every data key is wrapped with the newest RSA key.`
        : `${id}: ${changed} data ${changed === 1 ? 'key is' : 'keys are'} now wrapped with the newest RSA key.`,
    );
    return true;
  },
};
