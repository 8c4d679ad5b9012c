import type { Phrase } from '../delivery/feature.ts';

/** What people type, without capitals, accents, punctuation and the words of courtesy around it. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:graag|alsjeblieft|aub|svp|even|nu|dan)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds the phrase that a message means: its words, alone. It fails closed: a sentence that merely holds such a word is
 * not understood, and the menu answers, for a wrong guess costs more than one more click.
 */
export function readPhrase(text: string, phrases: readonly Phrase[]): Phrase | null {
  const said = plain(text);
  const byWords = phrases.find(({ words }) => words.some((word) => plain(word) === said));
  return byWords ?? phrases.find(({ pattern }) => pattern?.test(said)) ?? null;
}
