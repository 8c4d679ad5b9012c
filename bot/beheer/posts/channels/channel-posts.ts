import { boundChannelCard } from '../../../../cards/beheer/channels/bound-channel-card.ts';
import { testMessageCard } from '../../../../cards/beheer/channels/test-message-card.ts';
import type { RenderPost } from '../../../delivery/feature.ts';
import { channelByKey } from '../../../people/channels.ts';
import { CHANNEL_POSTS, purposeOf } from '../../data/channels/read-channel.ts';

const about =
  (card: typeof boundChannelCard): RenderPost =>
  async (tx, { to }) => {
    const channel = to.kind === 'channel' ? await channelByKey(tx, to.id) : null;
    return channel ? card({ purpose: purposeOf(channel) }) : 'gone';
  };

/** All that beheer posts into a channel: what it is for, and a test message. Neither names a person. */
export const channelPosts: Readonly<Record<string, RenderPost>> = {
  [CHANNEL_POSTS.purpose]: about(boundChannelCard),
  [CHANNEL_POSTS.test]: about(testMessageCard),
};
