/** How it ended, as people read it. */
export const OUTCOME_WORDS = {
  gelukt: 'gelukt',
  begonnen: 'begonnen',
  mislukt: 'mislukt',
  'al-gedaan': 'was al gedaan',
  'geen-recht': 'geweigerd: mocht niet',
  onbekend: 'geweigerd: onbekend of geen rol',
  vervalst: 'geweigerd: knop was vervalst',
  veranderd: 'niet gedaan: er was intussen iets veranderd',
  'niet-gevonden': 'niet gedaan: bestond niet',
  invoer: 'niet gedaan: er klopte iets niet in de invoer',
} as const;

export type OutcomeWord = keyof typeof OUTCOME_WORDS;

const WORDS: Readonly<Record<string, OutcomeWord>> = {
  ok: 'gelukt',
  begonnen: 'begonnen',
  mislukt: 'mislukt',
  'al-gedaan': 'al-gedaan',
  'al-gestemd': 'al-gedaan',
  'al-afgesloten': 'al-gedaan',
  'niet-jouw-rol': 'geen-recht',
  'niet-jouw-school': 'geen-recht',
  'alleen-kijken': 'geen-recht',
  'geen-toegang': 'geen-recht',
  'geen-volmacht': 'geen-recht',
  'eigen-school': 'geen-recht',
  'eigen-aanvraag': 'geen-recht',
  'eigen-toezegging': 'geen-recht',
  'eigen-preadvies': 'geen-recht',
  stranger: 'onbekend',
  'no-role': 'onbekend',
  'other-tenant': 'onbekend',
  'other-account': 'onbekend',
  vervalst: 'vervalst',
  verouderd: 'veranderd',
  'bestaat-niet': 'niet-gevonden',
};

/** @param code `ok`, or the code of a refusal. */
export const outcomeWord = (code: string): OutcomeWord =>
  Object.hasOwn(WORDS, code) ? (WORDS[code] ?? 'invoer') : 'invoer';
