import { adopt } from '../../../delivery/adopt.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { channelSubject } from '../../../people/channels.ts';
import { channelPost } from '../../data/channels/read-channel.ts';

/**
 * The card in the channel that was clicked becomes, for everybody there, the card that says how it stands with the channel.
 * @param messageId of that card; without it nothing is shown to others.
 */
export async function showToAll(tx: ChangeTx, key: string, messageId: string | null): Promise<void> {
  if (messageId === null) return;
  const post = channelPost({ key, id: channelSubject(key) }, 'purpose');
  await tx.post(post, { urgent: true });
  await adopt(tx, post, messageId);
}
