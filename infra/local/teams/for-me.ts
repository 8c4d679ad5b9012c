import type { CardJson, Message, SeenMessage } from './message.ts';

/**
 * The cards that answered a click: seen by the one who clicked, kept in that client's memory and nowhere else. Teams
 * drops them when the client reloads and when the message changes for everyone.
 */
export interface ForMe {
  put(persona: string, message: Message, card: CardJson): void;
  /** The message as this persona sees it now. */
  seen(persona: string, message: Message): SeenMessage;
  reload(persona: string): void;
}

export function createForMe(): ForMe {
  const held = new Map<string, Map<string, { readonly version: number; readonly card: CardJson }>>();
  return {
    put: (persona, message, card) => {
      const mine = held.get(persona) ?? new Map();
      held.set(persona, mine.set(message.id, { version: message.version, card }));
    },
    seen: (persona, message) => {
      const mine = held.get(persona)?.get(message.id);
      const stands = mine !== undefined && mine.version === message.version;
      return stands ? { ...message, cards: [mine.card], forMe: true } : { ...message, forMe: false };
    },
    reload: (persona) => {
      held.delete(persona);
    },
  };
}
