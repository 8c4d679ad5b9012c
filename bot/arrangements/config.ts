import * as z from 'zod';
import { PRO_DOMAINS } from '../../cards/arrangements/form/answers.ts';
import { DISCIPLINES } from '../core/actor.ts';
import { dated, fillable } from '../swv/dated.ts';
import { higher, lower } from '../swv/dated-checks.ts';
import type { Section } from '../swv/section.ts';
import { count, id, line, money, unique } from '../swv/words.ts';
import { checkConfiguration } from './rules/check-configuration.ts';
import { NO_REQUESTS } from './rules/no-requests.ts';
import { isYear } from './rules/trimester.ts';

/** What a school can ask for (DOMAIN G.1, USERS section 4). Which of them a SWV offers is its configuration. */
export const KINDS = [
  'maatwerk-individueel',
  'maatwerk-groep',
  'outreachend',
  'btv',
  'tlv-vso',
  'tlv-pro',
  'advies-cvt',
] as const;
export type Kind = (typeof KINDS)[number];

/** A row of a choice list: `id` goes into the store, `label` is what people read. */
const choice = z.strictObject({ id, label: line });
const choices = dated(
  z
    .array(choice)
    .min(2)
    .max(15)
    .superRefine(unique('keuze', (item) => item.id)),
);
const examples = dated(z.array(line).length(3, { error: 'moeten precies drie voorbeeldzinnen zijn' }));
const werkdagen = dated(count(1, 60), { stricter: lower });

/** For a version from before anybody could say it: a proposal, and shown as one. */
const VERDAGING = [
  {
    value: 6,
    bron: 'voorstel van Meedoen; Awb art. 4:14 lid 3 zegt alleen: een redelijke termijn',
    geldigVanaf: '2026-08-01',
    geldigTot: null,
    open: 'hoeveel weken mag een beslistermijn hooguit worden verlengd?',
  },
];

const termijnen = z.strictObject({
  /** Werkdagen after which the consulent sees "wacht op school". */
  directieWerkdagen: werkdagen,
  consulentWerkdagen: werkdagen,
  commissieWerkdagen: werkdagen,
  /** What a school gets to complete a request; the Awb term stands still meanwhile. */
  aanvullingWerkdagen: werkdagen,
  /** Awb 4:13 lid 2: weeks after which a reasonable term is over in any case. */
  awbWeken: dated(count(1, 52), { stricter: lower }),
  /** What the SWV aims at itself. */
  doelWeken: dated(count(1, 52), { stricter: lower }),
  /** Days for the zienswijze of school and parents (Awb 4:7, 4:8); null: an older version, in which it is not asked. */
  zienswijzeDagen: dated(count(7, 42)).nullable().default(null),
  /** Awb 4:14 lid 3: how many weeks the term may be extended with notice, at most. */
  verdagingWeken: dated(count(1, 52), { stricter: lower }).prefault(() => VERDAGING),
  /** What two deskundigen get to advise on a TLV; null where none are asked. */
  deskundigenWerkdagen: werkdagen.nullable().default(null),
});

/** What is asked after a decision, and when; of the newest version, since it is no limit that a request keeps. */
const opvolging = z.strictObject({
  /** Werkdagen in which the administratie sends a decision. */
  verzendWerkdagen: werkdagen,
  /** Weeks to object after the day of sending (Awb 6:7); null: none is promised. */
  bezwaarWeken: dated(count(1, 12)).nullable().default(null),
  /** Werkdagen after the first day: "Is het begonnen?". Null: not asked. */
  startWerkdagen: werkdagen.nullable(),
  /** Werkdagen for an answer, before it is asked again or told further. */
  antwoordWerkdagen: werkdagen,
  /** From how many weeks on there is an evaluation half-way; null: never. */
  halfwegVanafWeken: dated(count(2, 104)).nullable(),
  eindEvaluatie: dated(z.boolean()),
  /** How long before the last day its end is told; null: not. */
  eindeNabij: dated(
    z.union([z.strictObject({ maanden: count(1, 24) }), z.strictObject({ dagen: count(1, 366) })]),
  ).nullable(),
});

const band = z.strictObject({ id, label: line, voldoet: z.enum(['ja', 'nee', 'beoordelen']) });
const bands = dated(
  z
    .array(band)
    .min(2)
    .max(8) // four of these lists stand on one step of the form
    .superRefine(unique('keuze', (item) => item.id)),
);
const disciplines = dated(z.array(z.enum(DISCIPLINES)).min(1).superRefine(unique('discipline', String)));

/** Of a TLV (WVO 2020 and its besluit, DOMAIN D.1). */
const tlv = z.strictObject({
  /** Of the funding; null where there is none (PrO). */
  categorieen: choices.nullable(),
  /** The whole school years to choose from. */
  schooljaren: dated(z.array(count(1, 6)).min(1).superRefine(unique('aantal schooljaren', String))),
  /** One of the first list and one of the second, of different disciplines. */
  deskundigen: z.strictObject({ eerste: disciplines, tweede: disciplines }),
});

/** The criteria of the PrO, shown beside what was measured; never a refusal by themselves. */
const pro = z.strictObject({
  iq: bands,
  achterstand: bands,
  /** In how many of the four domains, at least; one of them one of the second list. */
  minimumDomeinen: dated(count(1, 4), { stricter: higher }),
  waarvanEen: dated(z.array(z.enum(PRO_DOMAINS)).min(1).superRefine(unique('onderdeel', String))),
});

const soort = z.strictObject({
  label: dated(line),
  aangeboden: dated(z.boolean()),
  /** `cvt`: the members' cards vote, a volmachthouder clicks last. `directeur-bestuurder`: their cards are an advice. `geen`: a question. */
  besluit: dated(z.enum(['cvt', 'directeur-bestuurder', 'geen'])),
  /** Number of the mandaatbesluit, for `cvt`; null where the directeur-bestuurder decides. */
  mandaatbesluit: fillable(line).nullable(),
  /** How many members have voted, at least. */
  quorum: dated(count(1, 15), { stricter: higher }),
  /** The highest amount to ask for; null where the kind has no amount. */
  maximumBedrag: dated(z.union([z.literal('geen maximum'), money])).nullable(),
  /** The durations to choose from; null where the kind has its own dates (a TLV ends on 31 July). */
  duur: z
    .strictObject({
      weken: dated(z.array(count(1, 52)).min(1).superRefine(unique('duur', String))),
      telling: dated(z.enum(['schoolweken', 'kalenderweken'])),
    })
    .nullable(),
  vormen: choices.nullable(),
  /** The fewest characters of a text that someone types. */
  tekstMinimum: dated(count(1, 500)),
  voorbeelden: z.strictObject({ doel: examples, expertise: examples }),
  termijnen,
  /** How many months old an OPP may be; null where none is asked. */
  oppMaanden: dated(count(1, 24), { stricter: lower }).nullable().default(null),
  /** Of a BTV-plaatsing: how many days a week at most, and how many at the own school at least. */
  btv: z
    .strictObject({
      maximumDagen: dated(count(1, 5), { stricter: lower }),
      minimumSchooldagen: dated(count(0, 5), { stricter: higher }),
      /** A second one that begins within so many months is flagged; null: an older version, in which it is not. */
      tweedeBinnenMaanden: dated(count(1, 36)).nullable().default(null),
      /** Weeks in one go, extensions and all, without a qualified teacher; null: no limit. */
      maximumWeken: dated(count(1, 52), { stricter: lower }).nullable().default(null),
      /** What makes longer possible, in words for the form. */
      uitzondering: dated(line).nullable().default(null),
      /** In which week is asked whether the question is on its way to an answer, and in which whether the return is agreed. */
      vraagWeek: dated(count(1, 52)).nullable().default(null),
      terugkeerWeek: dated(count(1, 52)).nullable().default(null),
    })
    .nullable()
    .default(null),
  /** Null: a decision is sent, and nothing is asked afterwards. */
  opvolging: opvolging.nullable().default(null),
  tlv: tlv.nullable().default(null),
  pro: pro.nullable().default(null),
});

/** Money that some kinds are paid from, for each school year. */
const budget = z.strictObject({
  id,
  label: line,
  soorten: z.array(z.enum(KINDS)).min(1),
  /** What there is for the school year in which the support begins. */
  bedrag: dated(z.union([z.literal('niet vastgesteld'), money])),
});

/** Month and day, in the order of a school year. */
const start = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/, {
  error: 'moet een maand en een dag zijn, bijvoorbeeld "12-01"',
});
const trimesters = z
  .tuple([start, start, start])
  .refine(isYear, { error: 'moeten drie dagen zijn in de volgorde van het schooljaar, de eerste "08-01"' });

const schema = z.strictObject({
  niveaus: choices,
  basisondersteuning: choices,
  /** On which days the three parts of a school year begin, for the figures of the CvT. */
  trimesters: dated(trimesters).nullable().default(null),
  /** Who advises in a zitting of the CvT, in words: what "Waarom?" tells. The rule itself is law and DESIGN section 4. */
  wieAdviseert: dated(line).nullable().default(null),
  soorten: z
    .partialRecord(z.enum(KINDS), soort)
    .refine((held) => Object.keys(held).length > 0, { error: 'moet minstens één soort aanvraag bevatten' }),
  budgetten: z
    .array(budget)
    .superRefine(unique('budget', (item) => item.id))
    .default([]),
});

export type Aanvragen = z.output<typeof schema>;
export type Soort = z.output<typeof soort>;

/** What schools may ask for, who decides, and within which limits and terms. */
export const aanvragen: Section<Aanvragen> = {
  name: 'aanvragen',
  schema,
  absent: NO_REQUESTS,
  check: checkConfiguration,
};
