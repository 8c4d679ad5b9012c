import * as z from 'zod';
import { type Answers, SCHOOL_DAYS } from '../../../cards/arrangements/form/answers.ts';
import { STEP_NUMBERS } from '../../../cards/arrangements/form/forms.ts';
import { subjectId } from '../../../cards/words/brands.ts';
import { DISCIPLINES } from '../../core/actor.ts';
import { followUp } from './follow-up-shape.ts';
import { count, day, did, moment, money, ouders, person, school, sensitive, word } from './shape-words.ts';

/** What stands in `arrangements.body`, once its sealed values are opened. A new shape gets a new `v`; raise-body.ts reads the older ones. */
export const SHAPE = 2;

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
  lesgever: sensitive.optional(),
  ruimte: count.optional(),
  externNummer: z.string().optional(),
  extern: z.literal(true).optional(),
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

const decision = z.strictObject({
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
  deels: z.boolean().default(false),
  motivering: sensitive,
  deviation: sensitive.nullable(),
});
const zienswijze = z.strictObject({
  ...did,
  voornemen: sensitive,
  until: day,
  back: z.enum(['bij-volmachthouder', 'bij-bestuurder']),
  given: z.strictObject({ ...did, text: sensitive.nullable() }).nullable(),
});
const asDecider = {
  role: z.enum(['volmachthouder', 'directeur-bestuurder']),
  insteadOf: person.nullable(),
  volmacht: z.string().nullable(),
};
const choice = z.enum(['voor', 'tegen', 'voorwaarden', 'nog-niet']);
const adviceOutcome = z.enum(['voor', 'tegen', 'staken', 'geen-quorum', 'nog-niet']);
const subject = word(z.string(), subjectId);

/** Of a zitting; what was written before there were any has the defaults. */
const ofZitting = {
  sentence: sensitive.nullable().default(null),
  zitting: subject.nullable().default(null),
  revision: z.number().default(0),
  absent: z.boolean().default(false),
};

const wording = z.strictObject({
  ...did,
  revision: z.number().default(0),
  outcome: adviceOutcome,
  motivering: sensitive,
  conditions: sensitive.nullable(),
  minority: sensitive.nullable(),
});

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
    z.strictObject({
      why: z.enum(['aanvulling', 'wijziging']),
      asked: day,
      answered: day.nullable(),
      until: day.optional(),
    }),
  ),
  aanvullingen: z.array(
    z.strictObject({
      ...did,
      question: sensitive,
      answer: z.strictObject({ ...did, text: sensitive }).nullable(),
    }),
  ),
  review: z.strictObject({ ...did, preadvies, sentence: sensitive }).nullable(),
  opened: z.array(person),
  votes: z.array(z.strictObject({ ...did, seat: person, choice, ...ofZitting })),
  advice: z
    .strictObject({
      outcome: adviceOutcome,
      voor: z.number(),
      tegen: z.number(),
      voorwaarden: z.number().default(0),
      nogNiet: z.number().default(0),
      at: moment,
      zitting: subject.nullable().default(null),
    })
    .nullable(),
  wording: wording.nullable().default(null),
  zienswijze: zienswijze.nullable().default(null),
  heardBefore: z.array(zienswijze).default([]),
  decision: decision.nullable(),
  mended: z
    .array(z.strictObject({ ...did, on: day, decision, zienswijze: zienswijze.nullable(), why: sensitive }))
    .default([]),
  ended: z.strictObject({ ...did, reason: sensitive.nullable(), as: z.strictObject(asDecider).optional() }).nullable(),
  lapse: z
    .strictObject({
      of: z.number(),
      at: moment,
      last: day,
      asks: z.enum(['volmachthouder', 'directeur-bestuurder', 'onderwijsconsulent']),
    })
    .nullable()
    .default(null),
  verdaging: z
    .strictObject({ ...did, ...asDecider, on: day, was: day, until: day, reason: sensitive })
    .nullable()
    .default(null),
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
  // Decided before Meedoen followed what comes after: nobody is asked about it now.
  followUp: followUp.nullable().default(null),
  earlierWeken: count.nullable().default(null),
});
