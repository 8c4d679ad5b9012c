import { people, type WhoWord } from '../ronde/words.ts';

export const NOBODY_WROTE = 'Hier schreef nog niemand iets.';

/** How many share nothing outside; null: all of them do. */
export const keptWords = (who: WhoWord, kept: number): string | null =>
  kept === 0
    ? null
    : `${people(who, kept)} ${kept === 1 ? 'vertelde' : 'vertelden'} het alleen aan het samenwerkingsverband.`;
