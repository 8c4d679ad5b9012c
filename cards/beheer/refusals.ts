import { auditRefusals } from './audit/refusals.ts';
import { CHANNEL_REFUSALS } from './channels/refusals.ts';
import { CONFIGURATION_REFUSALS } from './configuration/refusals.ts';
import { deliveryRefusals } from './delivery/refusals.ts';
import { importRefusals } from './import/refusals.ts';
import { PEOPLE_REFUSALS } from './people/refusals.ts';
import { reachRefusals } from './reach/refusals.ts';
import { SCHOOL_REFUSALS } from './schools/refusals.ts';
import { TENANT_REFUSALS } from './tenants/refusals.ts';

/** Numbers and days that a sentence needs; never a text of a person. */
export type Facts = Readonly<Record<string, string | number>>;
export type RefusalText = string | ((facts: Facts) => string);

/** Every refusal of beheer, with the sentence that says what to do next. Each part of beheer brings its own. */
export const beheerRefusals = {
  'niet-jouw-rol':
    'Beheer is voor de functioneel beheerder; de directeur-bestuurder kan meekijken. Klopt je rol niet? Vraag het je functioneel beheerder.',
  'alleen-kijken': 'Je kunt dit bekijken, maar niet aanpassen. Vraag de functioneel beheerder om het te doen.',
  'bestaat-niet': 'Dit is er niet (meer). Hier zie je wat er nu is.',
  'al-gedaan': 'Dit was al gedaan; hier zie je hoe het nu staat.',
  // at an input
  verplicht: 'Vul dit nog in.',
  'geen-keuze': 'Kies een van de mogelijkheden.',
  'geen-datum': 'Dit is geen dag die ik ken. Kies een dag in de kalender.',
  ...PEOPLE_REFUSALS,
  ...SCHOOL_REFUSALS,
  ...TENANT_REFUSALS,
  ...importRefusals,
  ...deliveryRefusals,
  ...CHANNEL_REFUSALS,
  ...CONFIGURATION_REFUSALS,
  ...auditRefusals,
  ...reachRefusals,
} as const satisfies Record<string, RefusalText>;

export type BeheerRefusal = keyof typeof beheerRefusals;

const texts: Readonly<Record<BeheerRefusal, RefusalText>> = beheerRefusals;

/** The Dutch sentence of a refusal; `facts` as the rule gave them. */
export function beheerRefusalText(code: BeheerRefusal, facts: Facts = {}): string {
  const text = texts[code];
  return typeof text === 'string' ? text : text(facts);
}
