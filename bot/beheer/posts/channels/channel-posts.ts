import { boundChannelCard } from '../../../../cards/beheer/channels/bound-channel-card.ts';
import { letGoCard } from '../../../../cards/beheer/channels/let-go-card.ts';
import { testMessageCard } from '../../../../cards/beheer/channels/test-message-card.ts';
import type { RenderPost } from '../../../delivery/feature.ts';
import { PROPOSAL_POSTS } from '../../data/channels/proposal-posts.ts';
import { CHANNEL_POSTS, purposeOf } from '../../data/channels/read-channel.ts';
import { roomByKey } from '../../data/channels/read-room.ts';
import { drawProposed } from './draw-proposed.ts';
import { renderAnswer, renderNews } from './proposal-posts.ts';

/** What the channel is for; or that it was asked for, or let go. */
const renderPurpose: RenderPost = async (tx, { to }) => {
  if (to.kind !== 'channel') return 'gone';
  const room = await roomByKey(tx, to.id);
  switch (room.kind) {
    case 'bound':
      return boundChannelCard({ purpose: purposeOf(room.channel) });
    case 'asked':
      return drawProposed(tx.swv, room.proposal);
    case 'let-go':
      return letGoCard({ wasBound: room.channel.boundAt !== null });
    case 'unknown':
      return 'gone';
  }
};

/** In a channel that was let go the test message stays as it is: it asked nothing. */
const renderTest: RenderPost = async (tx, { to }) => {
  if (to.kind !== 'channel') return 'gone';
  const room = await roomByKey(tx, to.id);
  const isHere = room.kind === 'bound' || room.kind === 'let-go';
  return isHere ? testMessageCard({ purpose: purposeOf(room.channel) }) : 'gone';
};

/** All that beheer posts: into a channel what it is for and a test message, which name no person; and what schools ask. */
export const channelPosts: Readonly<Record<string, RenderPost>> = {
  [CHANNEL_POSTS.purpose]: renderPurpose,
  [CHANNEL_POSTS.test]: renderTest,
  [PROPOSAL_POSTS.news]: renderNews,
  [PROPOSAL_POSTS.answer]: renderAnswer,
};
