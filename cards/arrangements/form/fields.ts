import type { FieldId } from './answers.ts';
import { TLV_FIELDS } from './tlv-fields.ts';

/** How an answer is asked, read and shown: the three that follow from it are dossier/draw-field, bot's schema and dossier/show-answer. */
export type InputKind =
  /** `examples`: which sentences of the configuration help. */
  | { readonly type: 'text'; readonly examples?: 'doel' | 'expertise' }
  /** A text that asks something. */
  | { readonly type: 'question' }
  /** One sentence; its hint is the SWV's own words. */
  | { readonly type: 'exception' }
  | { readonly type: 'leerlingnummer' }
  /** The number of the dossier in another system. */
  | { readonly type: 'extern-nummer' }
  | { readonly type: 'choice'; readonly from: 'niveaus' | 'vormen' }
  | { readonly type: 'several'; readonly from: 'gedaan' }
  /** A day still to come, or one that was. */
  | { readonly type: 'day'; readonly sense: 'ahead' | 'behind' }
  | { readonly type: 'weeks' }
  | { readonly type: 'money' }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  /** One or more days of the school week. */
  | { readonly type: 'days' }
  | { readonly type: 'subject' }
  | { readonly type: 'parents' }
  // of a TLV
  | { readonly type: 'wish' }
  | { readonly type: 'category' }
  | { readonly type: 'target' }
  | { readonly type: 'from' }
  | { readonly type: 'years' }
  | { readonly type: 'report' }
  | { readonly type: 'band'; readonly from: 'iq' | 'achterstand' }
  /** A text that may stay empty. */
  | { readonly type: 'text-or-nothing' };

/** A field of the form, in the words of people. */
export interface Field {
  readonly input: InputKind;
  /** The question. */
  readonly label: string;
  /** What the answer is called in the dossier. */
  readonly name: string;
  /** What is said when it is empty. */
  readonly errorMessage: string;
  readonly hint?: string;
}

/** Every field that a form can have. The law and the SWV ask; the words are ours. */
export const FIELDS = {
  leerlingnummer: {
    input: { type: 'leerlingnummer' },
    label: 'Leerlingnummer van je school',
    name: 'Leerlingnummer',
    errorMessage: 'Vul het leerlingnummer in.',
    hint: 'Geen naam en geen BSN; ook verderop niet.',
  },
  niveau: {
    input: { type: 'choice', from: 'niveaus' },
    label: 'Niveau',
    name: 'Niveau',
    errorMessage: 'Kies het niveau.',
  },
  vorm: {
    input: { type: 'choice', from: 'vormen' },
    label: 'Welke hulp vraag je?',
    name: 'Hulp',
    errorMessage: 'Kies welke hulp je vraagt.',
  },
  start: {
    input: { type: 'day', sense: 'ahead' },
    label: 'Wanneer moet het beginnen?',
    name: 'Begint op',
    errorMessage: 'Kies de eerste dag.',
  },
  weken: { input: { type: 'weeks' }, label: 'Hoe lang?', name: 'Hoe lang', errorMessage: 'Kies hoe lang.' },
  bedrag: {
    input: { type: 'money' },
    label: 'Welk bedrag vraag je, in euro’s?',
    name: 'Bedrag',
    errorMessage: 'Vul een bedrag in, bijvoorbeeld 1.800.',
  },
  gedaan: {
    input: { type: 'several', from: 'gedaan' },
    label: 'Wat deed de school al? (meer mag)',
    name: 'De school deed al',
    errorMessage: 'Kies wat de school al deed.',
    hint: 'Soms is een deel hiervan al genoeg; je onderwijsconsulent denkt graag met je mee.',
  },
  doel: {
    input: { type: 'text', examples: 'doel' },
    label: 'Wat kan de leerling straks wel?',
    name: 'Doel',
    errorMessage: 'Schrijf op wat het doel is.',
  },
  expertise: {
    input: { type: 'text', examples: 'expertise' },
    label: 'Hoe vergroot dit de expertise in de school?',
    name: 'Hoe vergroot dit de expertise in de school?',
    errorMessage: 'Schrijf op wat het team hiervan leert.',
  },
  gehoordOp: {
    input: { type: 'day', sense: 'behind' },
    label: 'Wanneer sprak je de leerling hierover?',
    name: 'Leerling gehoord op',
    errorMessage: 'Kies de dag van het gesprek.',
  },
  gezegd: {
    input: { type: 'text' },
    label: 'Wat zei de leerling?',
    name: 'De leerling zei',
    errorMessage: 'Schrijf op wat de leerling zei.',
    hint: 'Zo veel mogelijk in eigen woorden van de leerling.',
  },
  ouders: {
    input: { type: 'parents' },
    label: 'Wat vinden de ouders van deze aanvraag?',
    name: 'Ouders',
    errorMessage: 'Kies wat de ouders vinden.',
    hint: 'Is de leerling 18 of ouder? Kies dan "Nog niet gesproken" en schrijf dat op.',
  },
  groepsgrootte: {
    input: { type: 'number', min: 2, max: 200 },
    label: 'Hoeveel leerlingen zijn het?',
    name: 'Leerlingen in de groep',
    errorMessage: 'Vul in hoeveel leerlingen het zijn.',
    hint: 'Alleen het aantal; geen namen en geen leerlingnummers.',
  },
  over: {
    input: { type: 'subject' },
    label: 'Om wie gaat het?',
    name: 'Gaat over',
    errorMessage: 'Kies om wie het gaat.',
  },
  onderzoeksvraag: {
    input: { type: 'question' },
    label: 'Wat wil je in de BTV te weten komen?',
    name: 'Onderzoeksvraag',
    errorMessage: 'Schrijf op wat je te weten wilt komen.',
    hint: 'Eén duidelijke vraag, bijvoorbeeld: "Wat heeft deze leerling nodig om weer vijf dagen les te volgen?"',
  },
  opp: {
    input: { type: 'day', sense: 'behind' },
    label: 'Van welke dag is het OPP?',
    name: 'OPP van',
    errorMessage: 'Kies de dag van het OPP.',
    hint: 'Het ontwikkelingsperspectief: hooguit een jaar oud en besproken met de ouders.',
  },
  btvDagen: {
    input: { type: 'days' },
    label: 'Op welke dagen gaat de leerling naar de BTV? (meer mag)',
    name: 'Dagen in de BTV',
    errorMessage: 'Kies de dagen in de BTV.',
    hint: 'Op de andere dagen is de leerling op je eigen school.',
  },
  schoolprogramma: {
    input: { type: 'text' },
    label: 'Wat doet de leerling op de andere dagen op school?',
    name: 'Op de andere dagen op school',
    errorMessage: 'Schrijf op wat de leerling op school doet.',
  },
  terugkeer: {
    input: { type: 'text' },
    label: 'Wat spreken jullie af over de terugkeer?',
    name: 'Afspraak over de terugkeer',
    errorMessage: 'Schrijf op wat jullie afspreken.',
    hint: 'Wie begeleidt de leerling terug, en wanneer kijken jullie of het kan?',
  },
  lesgever: {
    input: { type: 'exception' },
    label: 'Wie geeft de leerling les in de BTV?',
    name: 'Bevoegde leraar in de BTV',
    errorMessage: 'Schrijf in één zin wie de lessen geeft, of kies in stap 2 minder weken.',
  },
  externNummer: {
    input: { type: 'extern-nummer' },
    label: 'Welk nummer heeft het dossier in jullie eigen systeem?',
    name: 'Nummer in het eigen systeem',
    errorMessage: 'Vul het nummer in.',
    hint: 'Wat over de leerling gaat, staat daar; hier vraag ik alleen wat nodig is voor route en termijn.',
  },
  ...TLV_FIELDS,
} as const satisfies Record<FieldId, Field>;
