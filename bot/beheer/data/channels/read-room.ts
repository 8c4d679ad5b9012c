import type { SubjectId } from '../../../../cards/words/brands.ts';
import { type ChannelProposal, proposalById, proposalByKey } from '../../../people/channel-proposals.ts';
import {
  type BoundChannel,
  channelById,
  channelByKey,
  type LetGoChannel,
  letGoChannel,
} from '../../../people/channels.ts';
import type { Tx } from '../../../store/store.ts';

/** How it stands with a channel of Teams. What was asked after it was let go comes first. */
export type Room =
  | { readonly kind: 'bound'; readonly channel: BoundChannel }
  | { readonly kind: 'asked'; readonly proposal: ChannelProposal }
  | { readonly kind: 'let-go'; readonly channel: LetGoChannel }
  | { readonly kind: 'unknown' };

const roomOf = (channel: BoundChannel | null, proposal: ChannelProposal | null, old: LetGoChannel | null): Room => {
  if (channel) return { kind: 'bound', channel };
  if (proposal) return { kind: 'asked', proposal };
  return old ? { kind: 'let-go', channel: old } : { kind: 'unknown' };
};

/** By what a post to it names. */
export const roomByKey = async (tx: Tx, key: string): Promise<Room> =>
  roomOf(await channelByKey(tx, key), await proposalByKey(tx, key), await letGoChannel(tx, { key }));

/** By what a card names it. */
export const roomById = async (tx: Tx, id: SubjectId): Promise<Room> =>
  roomOf(await channelById(tx, id), await proposalById(tx, id), await letGoChannel(tx, { id }));
