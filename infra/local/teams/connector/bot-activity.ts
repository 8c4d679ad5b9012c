import * as z from 'zod';
import type { NewMessage } from '../ledger.ts';
import { cardSchema } from '../message.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
/** Teams counts about 100 KB in UTF-16 over what the message holds (ANCHORS 2.2). */
const MOST_BYTES = 100 * 1024;

/** What the bot sends: the part of the Bot Framework's Activity that a chat shows; the rest passes by. */
export const botActivitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
  channelData: z
    .looseObject({
      notification: z.looseObject({ alert: z.boolean().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
      tenant: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});
export type BotActivity = z.infer<typeof botActivitySchema>;

/** Whether Teams would take a message of this size. */
export function fits(activity: BotActivity): boolean {
  const { text, summary, attachments, entities } = activity;
  return JSON.stringify({ text, summary, attachments, entities }).length * 2 <= MOST_BYTES;
}

/** What a chat keeps of the bot's message; null when there is nothing to show or a card is not a card. */
export function contentOf(
  activity: BotActivity,
): Pick<NewMessage, 'text' | 'textFormat' | 'summary' | 'cards' | 'alert'> | null {
  const attached = (activity.attachments ?? []).filter((attachment) => attachment.contentType === CARD);
  const cards = z.array(cardSchema).safeParse(attached.map((attachment) => attachment.content));
  const text = activity.text ?? '';
  if (!cards.success || (text === '' && cards.data.length === 0)) return null;
  return {
    text,
    textFormat: activity.textFormat ?? 'markdown',
    summary: activity.summary ?? null,
    cards: cards.data,
    alert: activity.channelData?.notification?.alert === true,
  };
}
