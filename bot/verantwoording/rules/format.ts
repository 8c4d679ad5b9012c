import type { Amount, Cents, ConfigText, SchoolId } from '../../../cards/words/brands.ts';

/** Who gives an account: each school, each werkgebied, each partner, or the SWV itself. */
export const WHO = ['school', 'werkgebied', 'partner', 'swv'] as const;
export type Who = (typeof WHO)[number];

/** Who fills in a part, as a role at the school, at a school of the werkgebied, or of the SWV. */
export const FILLERS = [
  'zorgcoordinator',
  'directie',
  'schoolbestuur',
  'onderwijsconsulent',
  'beleidsmedewerker',
] as const;
export type Filler = (typeof FILLERS)[number];

/** In what an indicator is measured; `cijfer` is a mark from 1 to 10. */
export const MEASURES = ['aantal', 'percentage', 'bedrag', 'cijfer'] as const;
export type Measure = (typeof MEASURES)[number];

/** What Meedoen counts itself: requests that were granted and began in the period. */
export const OWN_COUNTS = ['btv', 'tlv', 'maatwerk', 'tlv-buiten-regio'] as const;
export type OwnCount = (typeof OWN_COUNTS)[number];

/** How far a goal was reached (DOMAIN G.2). */
export const DEGREES = ['niet', 'deels', 'grotendeels', 'volledig'] as const;
export type Degree = (typeof DEGREES)[number];

export interface Choice {
  readonly id: string;
  readonly label: ConfigText;
}

interface Named {
  readonly id: string;
  readonly label: ConfigText;
  readonly uitleg?: ConfigText | undefined;
  readonly verplicht: boolean;
}

export type Field = Named &
  (
    | { readonly soort: 'bedrag'; readonly herkomst?: 'ontvangen' | undefined }
    | { readonly soort: 'aantal'; readonly hoogstens: Amount }
    | { readonly soort: 'percentage' }
    | { readonly soort: 'keuze'; readonly keuzes: readonly Choice[] }
    | {
        readonly soort: 'tekst';
        readonly minimum: Amount;
        readonly maximum: Amount;
        readonly delen?: true | undefined;
      }
    | { readonly soort: 'doelen'; readonly hoogstens: Amount }
    | {
        readonly soort: 'indicator';
        readonly prioriteit: string;
        readonly maat: Measure;
        readonly herkomst?: OwnCount | undefined;
      }
  );

export type GoalField = Extract<Field, { soort: 'doelen' }>;

export interface Part {
  readonly id: string;
  readonly titel: ConfigText;
  readonly vult: Filler;
  readonly velden: readonly Field[];
}

export interface Spending {
  readonly soort: 'besteding';
  readonly ontvangen: string;
  readonly eigen: string | null;
  readonly besteed: readonly string[];
  readonly procent: Amount;
  readonly bedrag: Cents;
  readonly toelichting: string;
  readonly bestemming: string;
}
export type Rule = Spending | { readonly soort: 'deel-van'; readonly veld: string; readonly geheel: string };

export interface Period {
  readonly id: string;
  readonly label: ConfigText;
  /** Each a month and a day, `03-01`. */
  readonly van: string;
  readonly tot: string;
  readonly opent: string;
  readonly deadline: string;
}

export interface Reminders {
  readonly voor: readonly Amount[];
  readonly naDirectie: Amount | null;
  readonly naBestuur: Amount | null;
}

/** A format as it holds on one day: values only, its sources stay in the configuration. */
export interface Format {
  readonly id: string;
  readonly label: ConfigText;
  readonly wie: Who;
  readonly ritme: 'jaar' | 'trimester';
  readonly perioden: readonly Period[];
  readonly tekent: 'directie' | 'schoolbestuur' | 'onderwijsconsulent' | 'directeur-bestuurder' | null;
  readonly beoordeelt: 'onderwijsconsulent' | 'beleidsmedewerker' | null;
  readonly prioriteiten: readonly Choice[];
  readonly herinneringen: Reminders;
  readonly onderdelen: readonly Part[];
  readonly regels: readonly Rule[];
}

/** Who one account is of. `schools` are those whose people have a say in it; none for the SWV and its partners. */
export interface Deelnemer {
  readonly kind: Who;
  /** The school's, werkgebied's or partner's id; `swv` for the SWV. */
  readonly key: string;
  readonly schools: readonly SchoolId[];
}

export const partOf = (format: Pick<Format, 'onderdelen'>, id: string): Part | null =>
  format.onderdelen.find((part) => part.id === id) ?? null;

/** Put there by the SWV: shown and never typed. */
export const isReceived = (field: Field): boolean => field.soort === 'bedrag' && field.herkomst === 'ontvangen';

/** Where what the SWV paid stands; null when this format does not show it. */
export function receivedIn({ onderdelen }: Pick<Format, 'onderdelen'>): { part: string; field: string } | null {
  const [found] = onderdelen.flatMap((part) =>
    part.velden.filter(isReceived).map((field) => ({ part: part.id, field: field.id })),
  );
  return found ?? null;
}

/** The first field of goals, and the part that asks it: there the goals of the ontwikkelagenda come. */
export function goalsFieldOf({ onderdelen }: Pick<Format, 'onderdelen'>): { part: Part; field: GoalField } | null {
  const [found] = onderdelen.flatMap((part) =>
    part.velden.flatMap((field) => (field.soort === 'doelen' ? [{ part, field }] : [])),
  );
  return found ?? null;
}

export const spendingOf = (format: Pick<Format, 'regels'>): Spending | null =>
  format.regels.find((rule) => rule.soort === 'besteding') ?? null;

/** The part in which the money is accounted for; null when this format weighs none. */
export function moneyPartOf(format: Pick<Format, 'regels' | 'onderdelen'>): Part | null {
  const spending = spendingOf(format);
  return format.onderdelen.find(({ velden }) => velden.some(({ id }) => spending?.besteed.includes(id))) ?? null;
}
