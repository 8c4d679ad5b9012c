import * as z from 'zod';
import { type CardJson, cardSchema } from './message.ts';

/** A button (or a row with a selectAction) that a person could press in a card. */
export interface CardButton {
  readonly title: string;
  readonly verb: string;
  readonly id: string | undefined;
  readonly data: CardJson;
  /** The card's inputs are left out of its data. */
  readonly withoutInputs: boolean;
}

const executeSchema = z.looseObject({
  type: z.literal('Action.Execute'),
  verb: z.string(),
  title: z.string().optional(),
  id: z.string().optional(),
  data: cardSchema.optional(),
  associatedInputs: z.string().optional(),
});

const inputSchema = z.looseObject({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  valueOff: z.string().optional(),
});

/** Every object inside a card, in the order in which it is read. A `fallback` is not drawn, so not walked. */
function* walk(node: unknown): Generator<unknown> {
  if (Array.isArray(node)) {
    for (const item of node) yield* walk(item);
  } else if (typeof node === 'object' && node !== null) {
    yield node;
    for (const [key, value] of Object.entries(node)) if (key !== 'fallback' && key !== 'data') yield* walk(value);
  }
}

/** The buttons of a card; a row is known by its selectAction's title. */
export function cardButtons(card: CardJson): readonly CardButton[] {
  return [...walk(card)].flatMap((node) => {
    const read = executeSchema.safeParse(node);
    if (!read.success) return [];
    const { title = '', verb, id, data = {}, associatedInputs } = read.data;
    return [{ title, verb, id, data, withoutInputs: associatedInputs?.toLowerCase() === 'none' }];
  });
}

/** What the inputs of a card send when nobody touches them: as the client of Teams, an empty one sends nothing. */
export function untouchedInputs(card: CardJson): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const node of walk(card)) {
    const read = inputSchema.safeParse(node);
    if (!read.success) continue;
    const { type, id, value, valueOff } = read.data;
    if (type === 'Input.Toggle') values[id] = String(value ?? valueOff ?? 'false');
    else if (value !== undefined && value !== '') values[id] = String(value);
  }
  return values;
}

/** The ids of a card's inputs. */
export function inputIds(card: CardJson): readonly string[] {
  return [...walk(card)].flatMap((node) => {
    const read = inputSchema.safeParse(node);
    return read.success ? [read.data.id] : [];
  });
}
