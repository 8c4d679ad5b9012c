import type { Address } from '../../../../bot/core/inbound.ts';
import type { Connector, SendOutcome } from '../../../../bot/core/ports.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';

export interface ChatMessage {
  readonly id: string;
  readonly conversationId: string;
  /** A notice's text; null for a card. */
  readonly text: string | null;
  card: PostedCard | null;
}

/** Teams that always answers, and keeps what stands in each chat. */
export class Chats implements Connector {
  readonly messages: ChatMessage[] = [];

  async send(to: Address, what: PostedCard | string): Promise<SendOutcome> {
    const id = `m${this.messages.length + 1}`;
    const text = typeof what === 'string' ? what : null;
    this.messages.push({ id, conversationId: to.conversationId, text, card: typeof what === 'string' ? null : what });
    return { kind: 'sent', messageId: id };
  }

  async update(_to: Address, messageId: string, what: PostedCard): Promise<SendOutcome> {
    const message = this.messages.find(({ id }) => id === messageId);
    if (!message) return { kind: 'refused', status: 404, code: 'ActivityNotFoundInConversation' };
    message.card = what;
    return { kind: 'sent', messageId };
  }

  /** What one person sees, oldest first. */
  of(person: string): readonly ChatMessage[] {
    return this.messages.filter(({ conversationId }) => conversationId === `chat-${person}`);
  }
}
