import { type Conversation, splitThread } from '../places.ts';
import type { World } from '../world.ts';
import { BLOCKED, CONVERSATION_NOT_FOUND, type ConnectorAnswer, NOT_IN_ROSTER, NOT_INSTALLED } from './answer.ts';

export type Reached =
  | { readonly conversation: Conversation; readonly root: string | null; readonly refused: null }
  | { readonly refused: ConnectorAnswer };

/** Finds the conversation of an address and whether the bot may write there. */
export function reach(world: World, address: string): Reached {
  const { conversationId, root } = splitThread(address);
  const conversation = world.places.conversations.get(conversationId);
  if (conversation === undefined) return { refused: CONVERSATION_NOT_FOUND };
  if (root !== null && world.ledger.message(root)?.conversationId !== conversationId) {
    return { refused: CONVERSATION_NOT_FOUND };
  }
  const { installed, blocked } = world.ledger.installation(installationKey(conversation));
  if (blocked) return { refused: BLOCKED };
  if (!installed) return { refused: conversation.kind === 'personal' ? NOT_INSTALLED : NOT_IN_ROSTER };
  return { conversation, root, refused: null };
}

/** Whose installation counts in a conversation: the persona's own, or the team's. */
export const installationKey = ({ team, members }: Conversation): string => team?.id ?? members[0] ?? '';
