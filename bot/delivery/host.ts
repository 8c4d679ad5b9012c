import type { Actor } from '../core/actor.ts';
import type { CardAction, Message } from '../core/inbound.ts';
import type { InvokeReply, MessageReply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';

/** What the door asks of the feature that talks: the one that answers whatever no other feature does. */
export interface Host {
  greet(turn: { readonly actor: Actor; readonly now: Date }): Promise<MessageReply>;
  hear(turn: Turn<Message>): Promise<MessageReply>;
  /** A verb that no feature knows: the menu, with one sentence. */
  unknown(turn: Turn<CardAction>): Promise<InvokeReply>;
}
