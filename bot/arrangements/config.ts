import * as z from 'zod';
import { dated, fillable } from '../swv/dated.ts';
import { higher, lower } from '../swv/dated-checks.ts';
import type { Fault, Section } from '../swv/section.ts';
import { count, id, line, money, unique } from '../swv/words.ts';

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
});

const soort = z.strictObject({
  label: dated(line),
  aangeboden: dated(z.boolean()),
  /** `cvt`: the members' cards vote, a volmachthouder clicks last. `directeur-bestuurder`: their cards are an advice. */
  besluit: dated(z.enum(['cvt', 'directeur-bestuurder'])),
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
    })
    .nullable()
    .default(null),
});

const schema = z.strictObject({
  niveaus: choices,
  basisondersteuning: choices,
  /** Who advises in a zitting of the CvT, in words: what "Waarom?" tells. The rule itself is law and DESIGN section 4. */
  wieAdviseert: dated(line).nullable().default(null),
  soorten: z
    .partialRecord(z.enum(KINDS), soort)
    .refine((held) => Object.keys(held).length > 0, { error: 'moet minstens één soort aanvraag bevatten' }),
});

export type Aanvragen = z.output<typeof schema>;
export type Soort = z.output<typeof soort>;

/** What schools may ask for, who decides, and within which limits and terms. */
export const aanvragen: Section<Aanvragen> = { name: 'aanvragen', schema, check };

function check({ soorten }: Aanvragen): readonly Fault[] {
  return KINDS.flatMap((kind) => {
    const held = soorten[kind];
    if (held === undefined) return [];
    const missing = kind === 'btv' ? missingForBtv(held) : [];
    const byCommittee = held.besluit.some((entry) => entry.value === 'cvt');
    if (!byCommittee || held.mandaatbesluit !== null) return missing;
    const reason =
      'ontbreekt: bij besluit "cvt" hoort een mandaatbesluit, of { "inTeVullen": "…" } zolang dat er niet is';
    return [...missing, { path: ['soorten', kind, 'mandaatbesluit'], reason }];
  });
}

/** Without these a place in the BTV would have no limits at all. */
const missingForBtv = ({ btv, oppMaanden }: Soort): readonly Fault[] => [
  ...(btv === null
    ? [{ path: ['soorten', 'btv', 'btv'], reason: 'ontbreekt: hoeveel dagen per week mag het zijn?' }]
    : []),
  ...(oppMaanden === null
    ? [{ path: ['soorten', 'btv', 'oppMaanden'], reason: 'ontbreekt: hoe oud mag het OPP zijn?' }]
    : []),
];
