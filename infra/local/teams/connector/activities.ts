import type { World } from '../world.ts';
import { ACTIVITY_NOT_FOUND, answered, BAD_ARGUMENT, type ConnectorAnswer, TOO_BIG } from './answer.ts';
import { botActivitySchema, contentOf, fits } from './bot-activity.ts';
import { type Reached, reach } from './reach.ts';

type Open = Extract<Reached, { refused: null }>;

/** Puts what the bot sends into a conversation; the answer holds its id. */
export function post(world: World, at: Open, body: unknown, replyTo: string | null): ConnectorAnswer {
  const activity = botActivitySchema.safeParse(body);
  if (!activity.success) return BAD_ARGUMENT('The body is not an activity.');
  const { conversation } = at;
  if (activity.data.type === 'typing') {
    world.events.emit({ type: 'typing', conversationId: conversation.id });
    return answered(202, { id: world.newId() });
  }
  if (activity.data.type !== 'message') return BAD_ARGUMENT(`Unknown activity type: ${activity.data.type}.`);
  if (!fits(activity.data)) return TOO_BIG;
  const content = contentOf(activity.data);
  if (content === null) return BAD_ARGUMENT('The activity has no text and no valid card.');
  const answeredTo = replyTo === null ? null : world.ledger.message(replyTo);
  const thread = at.root ?? answeredTo?.root ?? answeredTo?.id ?? null;
  const root = conversation.kind === 'channel' ? thread : null;
  const message = world.ledger.add({ conversationId: conversation.id, root, author: null, ...content });
  return answered(201, { id: message.id });
}

/** `POST …/activities` and `POST …/activities/{replyTo}`. */
export function send(world: World, address: string, replyTo: string | null, body: unknown): ConnectorAnswer {
  const at = reach(world, address);
  return at.refused ?? post(world, at, body, replyTo);
}

/** `PUT …/activities/{id}`: the message is as the bot now says, for everyone. */
export function update(world: World, address: string, id: string, body: unknown): ConnectorAnswer {
  const at = reach(world, address);
  if (at.refused !== null) return at.refused;
  if (!isBots(world, at, id)) return ACTIVITY_NOT_FOUND;
  const activity = botActivitySchema.safeParse(body);
  if (!activity.success) return BAD_ARGUMENT('The body is not an activity.');
  if (!fits(activity.data)) return TOO_BIG;
  const content = contentOf(activity.data);
  if (content === null) return BAD_ARGUMENT('The activity has no text and no valid card.');
  const { text, textFormat, summary, cards } = content;
  world.ledger.change(id, { text, textFormat, summary, cards, edited: true });
  return answered(200, { id });
}

/** `DELETE …/activities/{id}`. */
export function remove(world: World, address: string, id: string): ConnectorAnswer {
  const at = reach(world, address);
  if (at.refused !== null) return at.refused;
  if (!isBots(world, at, id)) return ACTIVITY_NOT_FOUND;
  world.ledger.change(id, { text: '', summary: null, cards: [], deleted: true });
  return answered(200);
}

function isBots(world: World, at: Open, id: string): boolean {
  const message = world.ledger.message(id);
  return message?.conversationId === at.conversation.id && message.author === null && !message.deleted;
}
