import { verbs } from '../../../cards/verantwoording/verbs.ts';
import type { PersonId } from '../../../cards/words/brands.ts';
import type { CardAction } from '../../core/inbound.ts';
import { adopt } from '../../delivery/adopt.ts';
import type { Tx } from '../../store/store.ts';
import { kindIn } from '../posts/known-posts.ts';
import { keyOf } from '../posts/send-wanted.ts';
import type { PostKind } from '../rules/wanted.ts';

/** What stands on one kind of card, and leaves no form in its place: an adopted message is redrawn. */
const STANDS_ON: Partial<Record<string, PostKind>> = {
  [verbs.sign]: 'tekenen',
  [verbs.accept]: 'beoordelen',
};

/**
 * When a card was clicked in a message that no post knows (the second copy of a sending whose answer was lost), the post
 * takes that message from now on. A card with `page` in its data stands in a message that is no post.
 */
export async function adoptMessage(tx: Tx, { messageId, verb, data }: CardAction, person: PersonId): Promise<void> {
  const kind = STANDS_ON[verb];
  if (kind === undefined || messageId === null || data.page !== undefined) return;
  if ((await kindIn(tx, person, messageId, data.id)) !== null) return;
  await adopt(tx, keyOf({ id: data.id }, kind, person), messageId);
}
