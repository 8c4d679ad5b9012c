import * as z from 'zod';

/** An Adaptive Card as it came: the stand-in shows it and knows nothing of what it says. */
export const cardSchema = z.record(z.string(), z.unknown());
export type CardJson = z.infer<typeof cardSchema>;

/** A message as Teams keeps it. `version` grows with every change that everyone sees. */
export const messageSchema = z.object({
  /** Epoch milliseconds of business time, made unique; as in Teams. */
  id: z.string(),
  conversationId: z.string(),
  /** The first message of the thread, in a channel; null for that first message and in a personal chat. */
  root: z.string().nullable(),
  /** The persona who wrote it; null for the bot. */
  author: z.string().nullable(),
  /** ISO, business time. */
  at: z.string(),
  text: z.string(),
  textFormat: z.enum(['plain', 'markdown', 'xml']),
  /** The toast and the preview in the list of chats. */
  summary: z.string().nullable(),
  cards: z.array(cardSchema),
  /** Asked for by the bot with `channelData.notification.alert`: a message in a channel that also makes a toast. */
  alert: z.boolean(),
  /** Personas who gave it a thumbs up. */
  likes: z.array(z.string()),
  edited: z.boolean(),
  deleted: z.boolean(),
  version: z.number().int(),
});
export type Message = Readonly<z.infer<typeof messageSchema>>;

/** A message as one person sees it: a for-me card stands in the place of the posted one. */
export interface SeenMessage extends Message {
  readonly forMe: boolean;
}

/** One line that says what a message is about: its summary, else its text. */
export const previewOf = (message: Pick<Message, 'summary' | 'text'>): string =>
  message.summary ?? message.text.replace(/\s+/g, ' ').trim();
