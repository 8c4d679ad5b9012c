import * as z from 'zod';
import { amount, cents, personId, revision } from '../../../cards/words/brands.ts';
import { DEGREES } from '../rules/format.ts';

/** What stands in the jsonb columns of an account. Written by us alone, so what does not fit is a bug. */
const person = z.string().transform(personId);
const moment = z.iso.datetime().transform((text) => new Date(text));
const whole = z.number().transform(revision);

const goal = z.strictObject({
  id: z.string(),
  prioriteit: z.string(),
  tekst: z.string(),
  graad: z.enum(DEGREES).nullable(),
});
const answer = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('bedrag'), cents: z.number().transform(cents) }),
  z.strictObject({ soort: z.literal('aantal'), aantal: z.number().transform(amount) }),
  z.strictObject({ soort: z.literal('tienden'), tienden: z.number().transform(amount) }),
  z.strictObject({ soort: z.literal('keuze'), keuze: z.string() }),
  z.strictObject({ soort: z.literal('tekst'), tekst: z.string() }),
  z.strictObject({ soort: z.literal('doelen'), doelen: z.array(goal) }),
]);
const said = z.strictObject({ text: z.string(), by: person, at: moment });

export const partsShape = z.record(
  z.string(),
  z.strictObject({
    revision: whole,
    answers: z.record(z.string(), answer),
    by: person.nullable(),
    at: moment.nullable(),
    given: person.nullable(),
    asked: said.nullable(),
  }),
);

const signature = z.strictObject({ by: person, at: moment, revision: whole }).nullable();

export const courseShape = z.strictObject({
  terug: said.nullable(),
  betwist: said.nullable().default(null),
  vragen: z.array(said.extend({ answer: said.nullable() })).default([]),
  signed: signature,
  signedBefore: signature.default(null),
  accepted: z.strictObject({ by: person.nullable(), at: moment }).nullable(),
});
