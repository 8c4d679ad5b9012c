import * as z from 'zod';
import { type BeheerRefusal, beheerRefusals } from '../../../cards/beheer/refusals.ts';
import { isDay, type LocalDate, localDate } from '../../../cards/words/brands.ts';
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts';

/** What a form brought, or everything that is wrong with it: each refusal at its input. */
export type Fields<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal<BeheerRefusal>[] };

type Read<Value> = (text: string) => Result<Value, BeheerRefusal>;

/** One input, trimmed; an absent one is an empty one. */
export const input = <Value>(read: Read<Value>) =>
  z
    .string()
    .default('')
    .transform((text, ctx): Value => {
      const result = read(text.normalize('NFC').trim());
      if (result.ok) return result.value;
      ctx.addIssue({ code: 'custom', message: result.refusal.code });
      return z.NEVER;
    });

/** One of these words. */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): Read<Word> =>
  (text) => {
    if (text === '') return refuse('verplicht');
    const word = words.find((one) => one === text);
    return word === undefined ? refuse('geen-keuze') : ok(word);
  };

/** A day as a date picker sends it. */
export const readDay: Read<LocalDate> = (text) => {
  if (text === '') return refuse('verplicht');
  return isDay(text) ? ok(localDate(text)) : refuse('geen-datum');
};

const isRefusal = (text: string): text is BeheerRefusal => Object.hasOwn(beheerRefusals, text);

/** Reads the inputs of a form; keys are the input ids of its card. */
export function parseFields<Value>(schema: z.ZodType<Value>, inputs: Readonly<Record<string, string>>): Fields<Value> {
  const read = schema.safeParse(inputs);
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    refusals: read.error.issues.map(({ path, message }) => ({
      code: isRefusal(message) ? message : 'geen-keuze', // a shape that no card of ours sends
      field: String(path[0] ?? ''),
    })),
  };
}

/** The first thing that is wrong, for the audit log; the form shows all of them. */
export const firstOf = (refusals: readonly Refusal<BeheerRefusal>[]): Result<never, BeheerRefusal> => {
  const [first] = refusals;
  return { ok: false, refusal: first ?? { code: 'geen-keuze' } };
};
