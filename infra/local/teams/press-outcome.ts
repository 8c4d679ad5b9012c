import * as z from 'zod';
import type { BotAnswer } from './bot-line.ts';
import { type CardJson, cardSchema } from './message.ts';

/** What a person sees after a click. */
export type PressOutcome =
  /** The card is replaced, for this person only. */
  | { readonly kind: 'card'; readonly card: CardJson }
  /** A line of text under the card. */
  | { readonly kind: 'message'; readonly text: string }
  /** "Er ging iets mis", with the bot's own words. */
  | { readonly kind: 'error'; readonly code: string; readonly text: string }
  /** The bot did not answer, or not in a way that Teams knows; `status` is null without any answer. */
  | { readonly kind: 'unreachable'; readonly status: number | null };

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

const answer = z.discriminatedUnion('type', [
  z.object({ statusCode: z.literal(200), type: z.literal(CARD), value: cardSchema }),
  z.object({ statusCode: z.literal(200), type: z.literal(MESSAGE), value: z.string() }),
  z.object({
    statusCode: z.number(),
    type: z.literal(ERROR),
    value: z.object({ code: z.string(), message: z.string() }),
  }),
]);

/** Reads the bot's answer to an `adaptiveCard/action` invoke the way the client of Teams does. */
export function readPressOutcome(from: BotAnswer): PressOutcome {
  if (from.kind !== 'answered') return { kind: 'unreachable', status: null };
  const read = answer.safeParse(from.body);
  if (from.status !== 200 || !read.success) return { kind: 'unreachable', status: from.status };
  switch (read.data.type) {
    case CARD:
      return { kind: 'card', card: read.data.value };
    case MESSAGE:
      return { kind: 'message', text: read.data.value };
    case ERROR:
      return { kind: 'error', code: read.data.value.code, text: read.data.value.message };
  }
}
