import type { SwvId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { Directory } from '../store/directory.ts';

/** Teams puts the thread behind the id of a channel; the channel as a whole made the choice. */
const THREAD = /;messageid=\d+$/i;

/** The conversation without its thread: what a choice or a bound channel is kept by. */
export const conversationOf = (address: Address): string => address.conversationId.replace(THREAD, '');

/** Remembers which SWV this conversation is about. The caller has proven that the person belongs to it. */
export const chooseSwv = (directory: Directory, address: Address, swv: SwvId): Promise<void> =>
  directory.chooseSwv(conversationOf(address), swv);

export const chosenSwv = (directory: Directory, address: Address): Promise<SwvId | null> =>
  directory.chosenSwv(conversationOf(address));
