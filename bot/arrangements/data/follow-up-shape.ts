import * as z from 'zod';
import { revision } from '../../../cards/words/brands.ts';
import type { FollowUp } from '../rules/after/follow-up.ts';
import { day, did, ouders, sensitive, word } from './shape-words.ts';

const ref = word(z.number(), revision);
const noted = { ...did, on: day, revision: ref };
const werkdagen = z.number();
const opvolging = z.strictObject({
  verzendWerkdagen: werkdagen,
  bezwaarWeken: z.number().nullable(),
  startWerkdagen: werkdagen.nullable(),
  antwoordWerkdagen: werkdagen,
  halfwegVanafWeken: z.number().nullable(),
  eindEvaluatie: z.boolean(),
  eindeNabij: z.union([z.strictObject({ maanden: z.number() }), z.strictObject({ dagen: z.number() })]).nullable(),
  btv: z.strictObject({ vraagWeek: z.number(), terugkeerWeek: z.number() }).nullable(),
});
const evaluation = z.strictObject({
  ...did,
  revision: ref,
  answers: z.strictObject({
    geleerd: sensitive.optional(),
    doelBereikt: sensitive.optional(),
    gehoordOp: day.optional(),
    gezegd: sensitive.optional(),
    ouders: ouders.optional(),
    tevreden: sensitive.optional(),
  }),
  done: day.nullable(),
});
/** What came after a decision (rules/after/follow-up.ts). */
export const followUp: z.ZodType<FollowUp> = z.strictObject({
  terms: opvolging.nullable(),
  begins: day.nullable(),
  moved: ref,
  decided: ref.optional(),
  sent: z.strictObject({ ...noted, corrected: z.boolean() }).nullable(),
  sentBefore: z.array(day),
  started: z.strictObject(noted).nullable(),
  notStarted: z.array(z.strictObject({ ...noted, reason: sensitive })),
  evaluations: z.strictObject({ halfweg: evaluation.nullable(), eind: evaluation.nullable() }),
  stopped: z.strictObject({ ...noted, how: z.enum(['niet-begonnen', 'eerder']), reason: sensitive }).nullable(),
  rod: z.strictObject(noted).nullable(),
  closed: day.nullable(),
});
