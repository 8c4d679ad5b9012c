/** What a typed amount or day may be refused for. The sentence says what to type instead. */
export const INPUT_REFUSALS = {
  'bedrag-leeg': 'Vul een bedrag in, bijvoorbeeld 1.800.',
  'bedrag-onleesbaar': 'Dit bedrag begrijp ik niet. Typ het zo: 1.800 of 1.234,56.',
  'bedrag-negatief': 'Een bedrag kan hier niet onder nul zijn.',
  'bedrag-te-groot': 'Dit bedrag is te groot. Staan de punt en de komma goed?',
  'datum-leeg': 'Vul een datum in, bijvoorbeeld 8 maart.',
  'datum-onleesbaar': 'Deze datum begrijp ik niet. Typ hem zo: 8 maart 2027 of 8-3-2027.',
  'datum-bestaat-niet': 'Deze dag bestaat niet. Kijk je de datum nog eens na?',
  'datum-andere-weekdag': 'De dag van de week en de datum horen niet bij elkaar. Welke van de twee klopt?',
  'datum-dubbelzinnig': 'Ik weet niet welke dag je bedoelt. Typ ‘dinsdag’, ‘volgende week dinsdag’ of de datum.',
  'datum-te-ver': 'Deze datum ligt te ver weg. Klopt het jaar?',
} as const satisfies Record<string, string>;

export type InputRefusalCode = keyof typeof INPUT_REFUSALS;
export type MoneyRefusalCode = Extract<InputRefusalCode, `bedrag-${string}`>;
export type DateRefusalCode = Extract<InputRefusalCode, `datum-${string}`>;
