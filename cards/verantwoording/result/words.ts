/** How an account stands, in a list of results. */
export const STATE_WORDS = {
  klaargezet: 'nog niet gevraagd',
  'niet-gestart': 'nog niet begonnen',
  concept: 'nog niet ingediend',
  'te-tekenen': 'wacht op de handtekening',
  ingediend: 'ingediend, nog niet akkoord',
  'vraag-terug': 'ingediend, er is een vraag over',
  akkoord: 'ingediend en akkoord',
  'niet-ingediend': 'niet ingediend',
} as const;
export type ResultState = keyof typeof STATE_WORDS;

/** What stands where a number of pupils is too small, or would tell one that is. */
export const HIDDEN = 'niet getoond';
/** Where nobody named a priority. */
export const NO_PRIORITY = 'zonder prioriteit';

export const HIDDEN_WHY =
  'Kleine aantallen leerlingen staan er niet bij, en soms ook een groter aantal niet, omdat iemand het kleine anders kan uitrekenen.';
