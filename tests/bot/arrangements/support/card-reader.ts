import * as z from 'zod';
import type { CardAction } from '../../../../bot/core/inbound.ts';
import type { Reply } from '../../../../bot/core/reply.ts';
import { AnswerCard } from '../../../../cards/words/answer-card.ts';
import { amount, revision, type SwvId, subjectId } from '../../../../cards/words/brands.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';

export type Card = PostedCard | AnswerCard | DossierCard;

const execute = z.looseObject({
  type: z.literal('Action.Execute'),
  verb: z.string(),
  title: z.string(),
  data: z.record(z.string(), z.unknown()),
  associatedInputs: z.enum(['auto', 'none']),
});
export type Button = z.infer<typeof execute>;

const input = z.looseObject({ type: z.string().startsWith('Input.'), id: z.string(), value: z.string().optional() });

/** The answer as a card; anything else fails the test. */
export function asCard(reply: Reply): Card {
  if (PostedCard.is(reply) || AnswerCard.is(reply) || DossierCard.is(reply)) return reply;
  throw new Error('The answer is not a card.');
}

function* parts(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* parts(inner);
}

const all = <T>(card: Card, schema: z.ZodType<T>): T[] =>
  [...parts(card.content)].flatMap((part) => {
    const read = schema.safeParse(part);
    return read.success ? [read.data] : [];
  });

/** Every button and row, in reading order. */
export const buttonsOf = (card: Card): readonly Button[] => all(card, execute);

/** The button with this title, or whose title begins with it. */
export function buttonOf(card: Card, title: string): Button {
  const found = buttonsOf(card).find((button) => button.title === title || button.title.startsWith(title));
  if (!found) throw new Error(`There is no "${title}" on: ${textOf(card)}`);
  return found;
}

/** What the inputs of a card hold, as a client would send them. */
export const inputsOf = (card: Card): Readonly<Record<string, string>> =>
  Object.fromEntries(all(card, input).map(({ id, value }) => [id, value ?? '']));

/** All that a card says, in reading order. */
export function textOf(card: Card): string {
  const said = z.looseObject({ text: z.string() });
  return all(card, said)
    .map(({ text }) => text)
    .join(' | ');
}

export interface Press {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What a forger changes in the button's own data. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly verb?: string;
}

/**
 * What a client sends for a button: its constants, and the card's inputs as they stand and as typed.
 * @param swv where the button says none.
 */
export function sentBy(
  card: Card,
  title: string,
  { inputs = {}, data = {}, verb }: Press,
  swv: SwvId,
): Pick<CardAction, 'verb' | 'inputs' | 'data'> {
  const button = buttonOf(card, title);
  const { v: _, swv: of, id, revision: at, page, ...constants } = { ...button.data, ...data };
  const texts = Object.entries(constants).map(([key, value]) => [key, String(value)]);
  const typed = button.associatedInputs === 'auto' ? { ...inputsOf(card), ...inputs } : {};
  return {
    verb: verb ?? button.verb,
    inputs: { ...typed, ...Object.fromEntries(texts) },
    data: {
      v: 1,
      swv: of === undefined ? swv : (String(of) as SwvId),
      id: subjectId(String(id)),
      revision: revision(Number(at)),
      ...(page === undefined ? {} : { page: amount(Number(page)) }),
    },
  };
}
