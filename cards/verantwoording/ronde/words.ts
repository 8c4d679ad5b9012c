import type { ConfigText, SchoolName } from '../../words/brands.ts';

/** What a participant is called: a school by the register, all others by the configuration. */
export type Name = SchoolName | ConfigText;

export const CAMPAIGN_STATE = { ontwerp: 'in voorbereiding', open: 'open', gesloten: 'gesloten' } as const;
export type CampaignStateWord = keyof typeof CAMPAIGN_STATE;

/** One and more of them. */
const WHO = {
  school: ['school', 'scholen'],
  werkgebied: ['werkgebied', 'werkgebieden'],
  partner: ['partner', 'partners'],
  swv: ['samenwerkingsverband', 'samenwerkingsverbanden'],
} as const;
export type WhoWord = keyof typeof WHO;

export const people = (who: WhoWord, count: number): string => `${count} ${WHO[who][count === 1 ? 0 : 1]}`;

/** "werkgebieden", and one of them as the subject of a sentence. */
export const many = (who: WhoWord): string => WHO[who][1];
export const one = (who: WhoWord): string => `${who === 'swv' ? 'het' : 'een'} ${WHO[who][0]}`;

/** Of those who could be asked, how many are. */
export function takePart(who: WhoWord, part: number, total: number): string {
  if (part !== total) return `${part} van de ${people(who, total)}`;
  return total === 1 ? people(who, total) : `Alle ${people(who, total)}`;
}

/** Of how many there are goals. */
export function haveGoals(who: WhoWord, known: number, total: number): string {
  if (total === 1) return known === 1 ? 'de doelen staan er' : 'nog geen doelen';
  return `${known} van de ${people(who, total)}`;
}

/** As whoever runs a round reads them on its stand. */
export const GROUP = {
  'te-laat': 'te laat',
  'niet-gestart': 'nog niet begonnen',
  bezig: 'bezig',
  ingediend: 'ingediend',
  akkoord: 'akkoord',
  'niet-ingediend': 'niet ingediend',
} as const;
export type GroupWord = keyof typeof GROUP;

export const STATE = {
  klaargezet: 'staat klaar',
  'niet-gestart': 'nog niet begonnen',
  concept: 'is bezig',
  'te-tekenen': 'wacht op een handtekening',
  ingediend: 'ingediend',
  'vraag-terug': 'ingediend, met een vraag terug',
  akkoord: 'akkoord',
  'niet-ingediend': 'niet ingediend',
} as const;
export type StateWord = keyof typeof STATE;

export const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
