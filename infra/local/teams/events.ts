import type { Message } from './message.ts';

/** What happens in the stand-in, for whoever watches (the werkbank, a test). */
export type TeamsEvent =
  | { readonly type: 'message'; readonly message: Message }
  /** Changed for everyone (the bot updated or deleted it, somebody reacted): every for-me card on it is gone. */
  | { readonly type: 'changed'; readonly message: Message }
  | { readonly type: 'typing'; readonly conversationId: string }
  | { readonly type: 'read'; readonly persona: string; readonly conversationId: string }
  | { readonly type: 'installation'; readonly persona: string };

export type Listener = (event: TeamsEvent) => void;

export interface Events {
  emit(event: TeamsEvent): void;
  /** Gives the function that ends the subscription. */
  subscribe(listener: Listener): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<Listener>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
