import { type Message, previewOf, type SeenMessage } from './message.ts';
import { type Conversation, personalChatId } from './places.ts';
import { personaOf, sceneIn } from './scene.ts';
import type { World } from './world.ts';

/** One line in a persona's list of chats. */
export interface Chat {
  readonly conversation: Conversation;
  readonly unread: number;
  readonly last: { readonly at: string; readonly preview: string; readonly author: string | null } | null;
}

/** What there is to see. Methods that name a persona throw NotOffered for what that persona cannot see. */
export interface Chats {
  /** The id of a persona's chat with the bot. */
  personalChat(persona: string): string;
  /** The personal chat first, then the channels. */
  chats(persona: string): readonly Chat[];
  /** What everybody sees, oldest first; deleted ones included, emptied. */
  messages(conversationId: string): readonly Message[];
  message(id: string): Message | null;
  conversation(id: string): Conversation | null;
  /** What one persona sees, for-me cards in their place. */
  view(persona: string, conversationId: string): readonly SeenMessage[];
  markRead(persona: string, conversationId: string): void;
}

export function createChats(world: World): Chats {
  const chat = (persona: string, conversation: Conversation): Chat => {
    const last = world.ledger.in(conversation.id).findLast((message) => !message.deleted);
    const shown = last === undefined ? null : { at: last.at, preview: previewOf(last), author: last.author };
    return { conversation, unread: world.ledger.unread(persona, conversation.id), last: shown };
  };
  return {
    personalChat: (persona) => personalChatId(world.botId, personaOf(world, persona)),
    chats: (persona) => {
      personaOf(world, persona);
      const mine = [...world.places.conversations.values()].filter((one) => one.members.includes(persona));
      // Who came later has a chat that is younger than the channels.
      const own = mine.filter(({ kind }) => kind === 'personal');
      return [...own, ...mine.filter((one) => !own.includes(one))].map((conversation) => chat(persona, conversation));
    },
    messages: (conversationId) => world.ledger.in(conversationId),
    message: (id) => world.ledger.message(id),
    conversation: (id) => world.places.conversations.get(id) ?? null,
    view: (persona, conversationId) => {
      const { conversation } = sceneIn(world, persona, conversationId);
      return world.ledger.in(conversation.id).map((message) => world.forMe.seen(persona, message));
    },
    markRead: (persona, conversationId) => {
      const { conversation } = sceneIn(world, persona, conversationId);
      if (world.ledger.markRead(persona, conversation.id)) {
        world.events.emit({ type: 'read', persona, conversationId: conversation.id });
      }
    },
  };
}
