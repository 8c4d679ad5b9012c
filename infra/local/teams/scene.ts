import type { Scene } from './activity.ts';
import { installationKey } from './connector/reach.ts';
import type { Message } from './message.ts';
import type { Persona } from './personas.ts';
import { splitThread } from './places.ts';
import type { World } from './world.ts';

/** A persona tried what Teams would not offer them: read or write elsewhere, or talk to a bot that is gone. */
export class NotOffered extends Error {
  readonly code: 'unknown-persona' | 'not-a-member' | 'unknown-message' | 'not-installed' | 'blocked';

  constructor(code: NotOffered['code']) {
    super(`Teams does not offer this: ${code}.`);
    this.name = 'NotOffered';
    this.code = code;
  }
}

/** The persona by key. Throws NotOffered. */
export function personaOf(world: World, key: string): Persona {
  const persona = world.personas.get(key);
  if (persona === undefined) throw new NotOffered('unknown-persona');
  return persona;
}

/** The persona in a conversation (or a thread of a channel) of theirs. Throws NotOffered. */
export function sceneIn(world: World, key: string, address: string): Scene {
  const persona = personaOf(world, key);
  const { conversationId, root } = splitThread(address);
  const conversation = world.places.conversations.get(conversationId);
  if (!conversation?.members.includes(key)) throw new NotOffered('not-a-member');
  if (root !== null && world.ledger.message(root)?.conversationId !== conversationId) {
    throw new NotOffered('unknown-message');
  }
  return { persona, conversation, root };
}

/** The persona before a message that they can see. Throws NotOffered. */
export function sceneAt(world: World, key: string, messageId: string): { scene: Scene; message: Message } {
  const message = world.ledger.message(messageId);
  if (message === null || message.deleted) throw new NotOffered('unknown-message');
  const scene = sceneIn(world, key, message.conversationId);
  return { scene: { ...scene, root: message.root ?? message.id }, message };
}

/** Throws NotOffered when the bot is not there to talk to. */
export function needBot(world: World, { conversation }: Scene): void {
  const { installed, blocked } = world.ledger.installation(installationKey(conversation));
  if (!installed) throw new NotOffered('not-installed');
  if (blocked) throw new NotOffered('blocked');
}
