import * as z from 'zod';
import { dated } from '../swv/dated.ts';
import type { Section } from '../swv/section.ts';
import { aSchoolId, count, id, line, money, unique } from '../swv/words.ts';
import { checkFormats } from './rules/check-formats.ts';
import { FILLERS, MEASURES, OWN_COUNTS, WHO } from './rules/format.ts';

/** Month and day, such as `03-01`. */
const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {
  error: 'moet een maand en een dag zijn, bijvoorbeeld "03-01"',
});

const choice = z.strictObject({ id, label: line });
const choices = z
  .array(choice)
  .min(2)
  .max(15)
  .superRefine(unique('keuze', (item) => item.id));

const named = {
  id,
  label: line,
  /** One line under the label. */
  uitleg: line.optional(),
  /** Not ready without it. */
  verplicht: z.boolean(),
};

/** One thing that is asked. What it may hold is checked in rules/read-answer.ts. */
const veld = z.discriminatedUnion('soort', [
  /** `ontvangen`: what the SWV paid, put there at the set-up and shown, not asked. */
  z.strictObject({ soort: z.literal('bedrag'), ...named, herkomst: z.literal('ontvangen').optional() }),
  z.strictObject({ soort: z.literal('aantal'), ...named, hoogstens: count(1, 100_000) }),
  z.strictObject({ soort: z.literal('percentage'), ...named }),
  z.strictObject({ soort: z.literal('keuze'), ...named, keuzes: choices }),
  /** `delen`: with the school's yes it stands in the result, under its name; without it is only counted. */
  z.strictObject({
    soort: z.literal('tekst'),
    ...named,
    minimum: count(0, 500),
    maximum: count(30, 1000),
    delen: z.literal(true).optional(),
  }),
  /** Goals of the priorities, each with the degree in which it was reached. */
  z.strictObject({ soort: z.literal('doelen'), ...named, hoogstens: count(1, 12) }),
  /** `herkomst`: Meedoen counts it itself from the requests, and puts the number there. */
  z.strictObject({
    soort: z.literal('indicator'),
    ...named,
    prioriteit: id,
    maat: z.enum(MEASURES),
    herkomst: z.enum(OWN_COUNTS).optional(),
  }),
]);

const onderdeel = z.strictObject({
  titel: line,
  vult: z.enum(FILLERS),
  velden: z
    .array(veld)
    .min(1)
    .max(20)
    .superRefine(unique('veld', (item) => item.id)),
});

/** What fields say together. */
const regel = z.discriminatedUnion('soort', [
  /**
   * Received and own means against what was spent. What is left over above the percentage or the amount, whichever comes
   * first, needs an explanation and a destination; more spent than there was is refused.
   */
  z.strictObject({
    soort: z.literal('besteding'),
    ontvangen: id,
    eigen: id.nullable(),
    besteed: z.array(id).min(1),
    procent: count(0, 100),
    bedrag: money,
    toelichting: id,
    bestemming: id,
  }),
  /** The first is a part of the second, so never more. */
  z.strictObject({ soort: z.literal('deel-van'), veld: id, geheel: id }),
]);

const periode = z.strictObject({
  id,
  label: line,
  /** Its first and last day; a period that ends before it begins runs into the next year. */
  van: monthDay,
  tot: monthDay,
  /** The first such days after its last day. */
  opent: monthDay,
  deadline: monthDay,
});

const herinneringen = z.strictObject({
  /** Days before the deadline, to who has to fill in or sign. */
  voor: z.array(count(1, 60)).max(4),
  /** Days after it: to the directie, and to the bestuurder, who speaks to the schoolbestuur; null: not. */
  naDirectie: count(1, 60).nullable(),
  naBestuur: count(1, 90).nullable(),
});

const format = z.strictObject({
  id,
  label: dated(line),
  wie: dated(z.enum(WHO)),
  ritme: dated(z.enum(['jaar', 'trimester'])),
  perioden: dated(
    z
      .array(periode)
      .min(1)
      .max(4)
      .superRefine(unique('periode', (item) => item.id)),
  ),
  /** Whose click hands it in; null: who filled in the last part does. */
  tekent: dated(z.enum(['directie', 'schoolbestuur', 'onderwijsconsulent', 'directeur-bestuurder']).nullable()),
  /** Who accepts it or asks back; null: it is accepted when it is handed in. */
  beoordeelt: dated(z.enum(['onderwijsconsulent', 'beleidsmedewerker']).nullable()),
  prioriteiten: dated(z.array(choice).max(10)),
  herinneringen: dated(herinneringen),
  onderdelen: z
    .array(z.strictObject({ id, inhoud: dated(onderdeel) }))
    .min(1)
    .max(10)
    .superRefine(unique('onderdeel', (item) => item.id)),
  regels: dated(z.array(regel)),
});

const schema = z.strictObject({
  formats: z
    .array(format)
    .max(10)
    .superRefine(unique('format', (item) => item.id)),
  /** Schools that give one account together, by their ids in the register. */
  werkgebieden: z
    .array(z.strictObject({ id, label: dated(line), scholen: dated(z.array(aSchoolId)) }))
    .superRefine(unique('werkgebied', (item) => item.id))
    .default([]),
  /** Gemeenten and others who are asked in the same way; the SWV fills in what they say. */
  partners: z
    .array(z.strictObject({ id, label: dated(line) }))
    .superRefine(unique('partner', (item) => item.id))
    .default([]),
  /** Below this a number of pupils is not shown to others (DOMAIN H.3). */
  kleinsteAantal: dated(count(1, 20)).nullable().default(null),
});

export type Verantwoordingsformats = z.output<typeof schema>;
export type RawFormat = Verantwoordingsformats['formats'][number];

/** How schools, and the SWV itself, account for what they did with the money: formats as data. */
export const verantwoording: Section<Verantwoordingsformats> = {
  name: 'verantwoording',
  schema,
  absent: { formats: [], werkgebieden: [], partners: [], kleinsteAantal: null },
  check: checkFormats,
};
