import type { Field } from './fields.ts';

/** What a TLV asks, and a question to the CvT, besides what every request does. */
export const TLV_FIELDS = {
  aanvraagsoort: {
    input: { type: 'wish' },
    label: 'Wat voor aanvraag is het?',
    name: 'Soort aanvraag',
    errorMessage: 'Kies wat voor aanvraag het is.',
    hint: 'Loopt de TLV nog en verandert alleen de school? Dan is geen nieuwe TLV nodig; vraag het je consulent.',
  },
  categorie: {
    input: { type: 'category' },
    label: 'Welke bekostigingscategorie?',
    name: 'Bekostigingscategorie',
    errorMessage: 'Kies de bekostigingscategorie.',
  },
  doelschool: {
    input: { type: 'target' },
    label: 'Naar welke school voor VSO gaat de leerling?',
    name: 'Beoogde school',
    errorMessage: 'Kies de school, of "Buiten de regio".',
  },
  ingang: {
    input: { type: 'from' },
    label: 'Vanaf wanneer is de TLV nodig?',
    name: 'Nodig vanaf',
    errorMessage: 'Kies vanaf wanneer.',
  },
  schooljaren: {
    input: { type: 'years' },
    label: 'Voor hoeveel hele schooljaren?',
    name: 'Hoe lang',
    errorMessage: 'Kies voor hoeveel schooljaren.',
    hint: 'Een TLV eindigt altijd op 31 juli. Begint hij in de loop van een schooljaar, dan komt de rest van dat jaar erbij.',
  },
  verslag: {
    input: { type: 'report' },
    label: 'Welk verslag is er van de leerling?',
    name: 'Verslag',
    errorMessage: 'Kies welk verslag er is.',
  },
  geenTerugkeer: {
    input: { type: 'text' },
    label: 'Waarom kan de leerling nog niet terug naar het gewone onderwijs?',
    name: 'Waarom terugkeer nu niet kan',
    errorMessage: 'Schrijf in één zin waarom terugkeer nu niet kan.',
    hint: 'Eén zin is genoeg.',
  },
  iq: {
    input: { type: 'band', from: 'iq' },
    label: 'Welk IQ is gemeten?',
    name: 'IQ',
    errorMessage: 'Kies het IQ.',
  },
  toetsdag: {
    input: { type: 'day', sense: 'behind' },
    label: 'Wanneer is de laatste toets afgenomen?',
    name: 'Laatste toets op',
    errorMessage: 'Kies de dag van de laatste toets.',
  },
  rekenen: {
    input: { type: 'band', from: 'achterstand' },
    label: 'Leerachterstand bij inzichtelijk rekenen',
    name: 'Inzichtelijk rekenen',
    errorMessage: 'Kies de leerachterstand.',
  },
  begrijpendLezen: {
    input: { type: 'band', from: 'achterstand' },
    label: 'Leerachterstand bij begrijpend lezen',
    name: 'Begrijpend lezen',
    errorMessage: 'Kies de leerachterstand.',
  },
  technischLezen: {
    input: { type: 'band', from: 'achterstand' },
    label: 'Leerachterstand bij technisch lezen',
    name: 'Technisch lezen',
    errorMessage: 'Kies de leerachterstand.',
  },
  spellen: {
    input: { type: 'band', from: 'achterstand' },
    label: 'Leerachterstand bij spellen',
    name: 'Spellen',
    errorMessage: 'Kies de leerachterstand.',
  },
  motivatie: {
    input: { type: 'text-or-nothing' },
    label: 'Waarom past het PrO, als de cijfers elkaar tegenspreken?',
    name: 'Waarom het PrO past',
    errorMessage: 'Schrijf op waarom het PrO past.',
    hint: 'Wijzen IQ en leerachterstand dezelfde kant op? Dan mag dit leeg blijven.',
  },
  adviesvraag: {
    input: { type: 'question' },
    label: 'Wat wil je van de commissie weten?',
    name: 'Vraag aan de commissie',
    errorMessage: 'Schrijf je vraag op.',
    hint: 'Eén duidelijke vraag. De commissie geeft advies; er wordt niets besloten.',
  },
} as const satisfies Readonly<Record<string, Field>>;

export type TlvField = keyof typeof TLV_FIELDS;
