import * as z from 'zod';
import { type Answers, SCHOOL_DAYS } from '../../../cards/arrangements/form/answers.ts';
import { STEP_NUMBERS } from '../../../cards/arrangements/form/forms.ts';
import { amount, cents, localDate, personId, schoolId } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { DISCIPLINES } from '../../core/actor.ts';

/** What stands in `arrangements.body`, once its sealed values are opened. A new shape gets a new `v`; raise-body.ts reads the older ones. */
export const SHAPE = 2;

const word = <In, Out>(schema: z.ZodType<In>, mint: (value: In) => Out) =>
  schema.transform((value, context) => {
    try {
      return mint(value);
    } catch {
      context.addIssue('not one of our words');
      return z.NEVER;
    }
  });

const person = word(z.string(), personId);
const school = word(z.string(), schoolId);
const day = word(z.string(), localDate);
const money = word(z.number(), cents);
const count = word(z.number(), amount);
const moment = z.iso.datetime().transform((text) => new Date(text));
const sensitive = z.instanceof(Sensitive);

const ouders = z.strictObject({ spoken: z.boolean(), view: sensitive, reason: sensitive.nullable(), on: day });

const answers: z.ZodType<Answers> = z.strictObject({
  leerlingnummer: sensitive.optional(),
  niveau: sensitive.optional(),
  vorm: sensitive.optional(),
  start: day.optional(),
  weken: count.optional(),
  bedrag: money.optional(),
  gedaan: sensitive.optional(),
  doel: sensitive.optional(),
  expertise: sensitive.optional(),
  gehoordOp: day.optional(),
  gezegd: sensitive.optional(),
  ouders: ouders.optional(),
  groepsgrootte: count.optional(),
  over: z.enum(['leerling', 'groep']).optional(),
  onderzoeksvraag: sensitive.optional(),
  opp: day.optional(),
  btvDagen: z.array(z.literal(SCHOOL_DAYS)).optional(),
  schoolprogramma: sensitive.optional(),
  terugkeer: sensitive.optional(),
  aanvraagsoort: z.enum(['eerste', 'verlenging', 'overplaatsing']).optional(),
  categorie: z.string().optional(),
  doelschool: z.string().optional(),
  ingang: z.union([z.literal('direct'), day]).optional(),
  schooljaren: count.optional(),
  verslag: z.enum(['opp', 'rapport']).optional(),
  geenTerugkeer: sensitive.optional(),
  iq: sensitive.optional(),
  toetsdag: day.optional(),
  rekenen: sensitive.optional(),
  begrijpendLezen: sensitive.optional(),
  technischLezen: sensitive.optional(),
  spellen: sensitive.optional(),
  motivatie: sensitive.nullable().optional(),
  adviesvraag: sensitive.optional(),
});

const did = { by: person, at: moment };
const choice = z.enum(['voor', 'tegen']);
const preadvies = z.enum(['positief', 'negatief']);

export const body = z.strictObject({
  v: z.literal(SHAPE),
  answers,
  pupilSchools: z.array(school),
  hands: z.strictObject({ writers: z.array(person), directies: z.array(person), reviewers: z.array(person) }),
  scratch: z.strictObject({ step: z.literal(STEP_NUMBERS), typed: z.record(z.string(), sensitive) }).nullable(),
  commitment: z.strictObject({ ...did, on: day }).nullable(),
  declined: z.strictObject({ ...did, sentence: sensitive.nullable() }).nullable(),
  suspensions: z.array(
    z.strictObject({ why: z.enum(['aanvulling', 'wijziging']), asked: day, answered: day.nullable() }),
  ),
  aanvullingen: z.array(
    z.strictObject({
      ...did,
      question: sensitive,
      answer: z.strictObject({ ...did, text: sensitive }).nullable(),
    }),
  ),
  review: z.strictObject({ ...did, preadvies: z.enum(['positief', 'negatief']), sentence: sensitive }).nullable(),
  opened: z.array(person),
  votes: z.array(z.strictObject({ ...did, seat: person, choice })),
  advice: z
    .strictObject({
      outcome: z.enum(['voor', 'tegen', 'staken', 'geen-quorum']),
      voor: z.number(),
      tegen: z.number(),
      at: moment,
    })
    .nullable(),
  decision: z
    .strictObject({
      ...did,
      outcome: z.enum(['toegekend', 'afgewezen']),
      insteadOf: person.nullable(),
      as: z.enum(['volmachthouder', 'directeur-bestuurder']),
      volmacht: z.string().nullable(),
      on: day,
      weken: count.nullable(),
      dagen: count.nullable(),
      bedrag: money.nullable(),
      start: day.nullable(),
      tlv: z
        .strictObject({ categorie: z.string().nullable(), schooljaren: count, first: day, last: day })
        .nullable()
        .default(null),
      motivering: sensitive,
      deviation: sensitive.nullable(),
    })
    .nullable(),
  ended: z.strictObject({ ...did, reason: sensitive.nullable() }).nullable(),
  experts: z
    .array(
      z.strictObject({
        expert: person,
        discipline: z.enum(DISCIPLINES),
        askedBy: person,
        asked: moment,
        gone: moment.nullable(),
        advice: z.strictObject({ at: moment, outcome: preadvies, text: sensitive }).nullable(),
      }),
    )
    .default([]),
  mdo: z
    .strictObject({ ...did, on: day, sentence: sensitive })
    .nullable()
    .default(null),
  mandate: z
    .strictObject({ as: z.enum(['directie', 'zorgcoordinator']), by: person, on: day })
    .nullable()
    .default(null),
  applied: z.array(z.strictObject({ by: person, kind: z.string(), print: z.string() })),
});
