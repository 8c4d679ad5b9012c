import * as z from 'zod';
import { cardSchema, messageSchema } from '../teams/message.ts';

/** What the werkbank's server and its page say to each other. The page parses, the server is typed by it. */
export const personaWire = z.object({
  persona: z.string(),
  name: z.string(),
  /** The role in Dutch, with its schools: "Zorgcoördinator · De Duinroos, Het Zeeduin". */
  roles: z.string(),
  /** The organisation whose Microsoft 365 it is. */
  organisation: z.string(),
  unread: z.number(),
});
export type PersonaWire = z.infer<typeof personaWire>;

export const stateWire = z.object({
  now: z.string(),
  personas: z.array(personaWire),
  /** Whether this host can make a samenwerkingsverband. */
  newSwv: z.boolean(),
});
export type StateWire = z.infer<typeof stateWire>;

export const chatWire = z.object({
  id: z.string(),
  kind: z.enum(['personal', 'channel']),
  title: z.string(),
  subtitle: z.string(),
  unread: z.number(),
  last: z.object({ at: z.string(), preview: z.string(), author: z.string().nullable() }).nullable(),
});
export type ChatWire = z.infer<typeof chatWire>;

export const installationWire = z.object({ installed: z.boolean(), blocked: z.boolean() });
export const chatsWire = z.object({ chats: z.array(chatWire), installation: installationWire });
export type ChatsWire = z.infer<typeof chatsWire>;

export const messagesWire = z.object({ messages: z.array(messageSchema) });

export const outcomeWire = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card'), card: cardSchema }),
  z.object({ kind: z.literal('message'), text: z.string() }),
  z.object({ kind: z.literal('error'), code: z.string(), text: z.string() }),
  z.object({ kind: z.literal('unreachable'), status: z.number().nullable() }),
]);
/** `version` is the message's when the bot answered: a later change takes the for-me card away. */
export const pressedWire = z.object({ outcome: outcomeWire, version: z.number() });
export type PressedWire = z.infer<typeof pressedWire>;

export const saidWire = z.object({ delivered: z.boolean() });
export const errorWire = z.object({ error: z.object({ code: z.string(), text: z.string() }) });

export const eventWire = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message'),
    message: messageSchema,
    /** The personas for whom it makes a toast, unless they look at it: in a channel only when the bot asked for it. */
    toastFor: z.array(z.string()),
  }),
  z.object({ type: z.literal('changed'), message: messageSchema }),
  z.object({ type: z.literal('typing'), conversationId: z.string() }),
  z.object({ type: z.literal('read'), persona: z.string(), conversationId: z.string() }),
  z.object({ type: z.literal('installation'), persona: z.string() }),
]);
export type EventWire = z.infer<typeof eventWire>;

/** What the page asks. */
export const sayAsk = z.object({
  persona: z.string(),
  address: z.string(),
  text: z.string().trim().min(1).max(20_000),
});
export const FILE_MOST_BYTES = 2 * 1_048_576;
/** The bytes in base64. */
export const fileAsk = z.object({ persona: z.string(), name: z.string().trim().min(1).max(255), bytes: z.base64() });
export const pressAsk = z.object({
  persona: z.string(),
  messageId: z.string(),
  verb: z.string(),
  data: cardSchema,
  actionId: z.string().optional(),
});
export const messageAsk = z.object({ persona: z.string(), messageId: z.string() });
export const readAsk = z.object({ persona: z.string(), conversationId: z.string() });
export const reloadAsk = z.object({ persona: z.string() });
export const installationAsk = z.object({
  persona: z.string(),
  do: z.enum(['install', 'uninstall', 'block', 'unblock']),
});
