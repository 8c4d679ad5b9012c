import type { Addresses } from '../delivery/addresses.ts';
import { addressOf, addressOfChannel, addressOfRoom, markUnreachable } from './reach.ts';

/** Where delivery finds its recipients: the register of people and channels. */
export const peopleAddresses: Addresses = {
  async of(tx, to, use) {
    const ofChannel = use === 'new' ? addressOfChannel : addressOfRoom;
    const reach = to.kind === 'person' ? await addressOf(tx, to.id) : await ofChannel(tx, to.id);
    return reach?.state === 'reachable' ? reach.address : null;
  },
  async closed(tx, to, reach, now) {
    await markUnreachable(tx, to.id, reach, now);
  },
};
