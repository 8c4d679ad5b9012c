import * as z from 'zod';
import { amount, cents, localDate, personId, schoolId } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';

/*
 * The words that the shapes of the store are made of.
 */

export const word = <In, Out>(schema: z.ZodType<In>, mint: (value: In) => Out) =>
  schema.transform((value, context) => {
    try {
      return mint(value);
    } catch {
      context.addIssue('not one of our words');
      return z.NEVER;
    }
  });

export const person = word(z.string(), personId);
export const school = word(z.string(), schoolId);
export const day = word(z.string(), localDate);
export const money = word(z.number(), cents);
export const count = word(z.number(), amount);
export const moment = z.iso.datetime().transform((text) => new Date(text));
export const sensitive = z.instanceof(Sensitive);

export const ouders = z.strictObject({ spoken: z.boolean(), view: sensitive, reason: sensitive.nullable(), on: day });

/** Who did it, and when. */
export const did = { by: person, at: moment };
