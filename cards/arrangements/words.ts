/*
 * The words of a request as people read them. The keys are those of bot/arrangements/rules, so that a state, a holder or
 * a choice of a rule can be handed to a card as it is.
 */

/** What a posted card calls a request; finer kinds stand in the dossier (USERS section 3). */
export const POSTED_KINDS = { arrangement: 'arrangement', tlv: 'TLV', advies: 'advies' } as const;
export type PostedKind = keyof typeof POSTED_KINDS;

/** The same at the start of a line. */
export const POSTED_KIND_TITLES = {
  arrangement: 'Arrangement',
  tlv: 'TLV',
  advies: 'Advies',
} as const satisfies Record<PostedKind, string>;

/** Which of them each kind is. */
export const POSTED_KIND_OF = {
  'maatwerk-individueel': 'arrangement',
  'maatwerk-groep': 'arrangement',
  outreachend: 'arrangement',
  btv: 'arrangement',
  'tlv-vso': 'tlv',
  'tlv-pro': 'tlv',
  'advies-cvt': 'advies',
} as const satisfies Record<string, PostedKind>;
export type RequestKind = keyof typeof POSTED_KIND_OF;

/** Who has a request, after "Bij ". */
export const HOLDERS = {
  zorgcoordinator: 'de zorgcoördinator',
  directie: 'de directie van de school',
  onderwijsconsulent: 'de onderwijsconsulent',
  commissie: 'de commissie',
  volmachthouder: 'de volmachthouder van de commissie',
  'cvt-secretaris': 'de secretaris van de commissie',
  'directeur-bestuurder': 'de directeur-bestuurder',
  deskundigen: 'de deskundigen',
} as const;
export type Holder = keyof typeof HOLDERS;

/** Where a request stands, in a list. */
export const STATES = {
  concept: 'nog niet verstuurd',
  'bij-directie': 'nog niet ingediend: bij de directie',
  'bij-consulent': 'bij de onderwijsconsulent',
  'bij-aanvulling': 'er ontbreekt nog iets',
  'bij-deskundigen': 'bij de deskundigen',
  'bij-mdo': 'er komt een MDO',
  'bij-cvt': 'bij de commissie',
  'bij-volmachthouder': 'wacht op het besluit',
  'bij-secretaris': 'bij de secretaris van de commissie',
  'bij-bestuurder': 'bij de directeur-bestuurder',
  'bij-zienswijze': 'de school reageert op het voornemen',
  toegekend: 'toegekend',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
  basisondersteuning: 'kan met basisondersteuning',
  'buiten-behandeling': 'buiten behandeling',
  geadviseerd: 'de commissie gaf advies',
} as const;
export type CaseState = keyof typeof STATES;
/** The same, where less may have been granted than was asked. */
export const stateWords = (state: CaseState, deels = false): string =>
  state === 'toegekend' && deels ? 'deels toegekend' : STATES[state];
/** A question that no secretary may answer lies with the directeur-bestuurder, and reads so. */
export const shownState = <S extends CaseState>(state: S, holder: Holder | null): S | 'bij-bestuurder' =>
  state === 'bij-secretaris' && holder === 'directeur-bestuurder' ? 'bij-bestuurder' : state;
export type ClosedState =
  | 'toegekend'
  | 'afgewezen'
  | 'ingetrokken'
  | 'basisondersteuning'
  | 'buiten-behandeling'
  | 'geadviseerd';
export type OpenState = Exclude<CaseState, ClosedState>;

/** The parents' view, as an answer to "Wat vinden de ouders van deze aanvraag?". */
export const PARENTS_VIEWS = {
  eens: 'Eens',
  deels: 'Deels eens',
  'niet-eens': 'Niet eens',
  verschillen: 'De ouders verschillen van mening',
  'nog-niet': 'Nog niet gesproken, want …',
} as const;

export const PREADVIEZEN = { positief: 'Positief', negatief: 'Negatief' } as const;
export type Preadvies = keyof typeof PREADVIEZEN;

export const VOTES = { voor: 'Voor', tegen: 'Tegen' } as const;
export type Vote = keyof typeof VOTES;

/** A member's advice in a zitting. */
export const ADVICE_CHOICES = {
  voor: 'Positief',
  voorwaarden: 'Met voorwaarden',
  tegen: 'Negatief',
  'nog-niet': 'Nog niet te beoordelen',
} as const;
export type AdviceChoice = keyof typeof ADVICE_CHOICES;

/** One's own vote or advice, said to oneself. */
export const YOUR_VOTE: Readonly<Record<AdviceChoice, string>> = {
  voor: 'Je stemde voor',
  voorwaarden: 'Je was voor, met voorwaarden',
  tegen: 'Je stemde tegen',
  'nog-niet': 'Je vond het nog niet te beoordelen',
};

export const OUTCOMES = { toegekend: 'Toekennen', afgewezen: 'Afwijzen' } as const;
export type Outcome = keyof typeof OUTCOMES;

/** How a vote of the CvT came out. */
export const ADVICES = {
  voor: 'De commissie is voor.',
  tegen: 'De commissie is tegen.',
  staken: 'De stemmen staken: er is geen meerderheid.',
  'geen-quorum': 'Er konden te weinig leden van de commissie stemmen.',
  'nog-niet': 'De commissie kan het nog niet beoordelen.',
} as const;
export type AdviceOutcome = keyof typeof ADVICES;
