import { type Dossiernummer, dossiernummer, type LocalDate } from '../../../cards/words/brands.ts';

/**
 * `a 2026 0147`, `2026 147` or `0147`, once capitals and punctuation are gone (bot/chat/intents.ts). Without its letter it is
 * shorter than a BSN, however that is spaced: what may be one is for the guard.
 */
export const NUMBER_SAID = /^(?:a ?20\d{2} ?\d{1,6}|20\d{2} \d{1,4}|\d{3,6})$/;

/**
 * `extern td 2026 0417`: a number of the SWV's own system after its word, once capitals and punctuation are gone. A word of
 * four letters is no part of such a number (read-input.ts), so a sentence about a pupil is none, and is for the guard.
 */
export const EXTERNAL_SAID = /^extern (?=.*\d)(?!.*[a-z]{4})[a-z0-9]+(?: [a-z0-9]+){0,5}$/;

/** The number after that word, as typed; empty when it was written as none, null when the word does not stand there. */
export function readExternal(text: string): string | null {
  const [, said] = /^\W*(?:graag\s+|even\s+)?extern\b[\s:]*(.*)$/is.exec(text) ?? [];
  if (said === undefined) return null;
  const number = said.replace(/[\s.,!?]+$/, '').replace(/\s+(?:graag|aub|svp|alsjeblieft)$/i, '');
  return /^\S{3,30}$/.test(number) ? number : '';
}

const WHOLE = /^a?(20\d{2})\D*(\d{1,6})$/;
const BARE = /^\d{3,6}$/;

/**
 * The dossiernummers that somebody may mean: with the year it is one; without it one of this year, else of the last, for
 * in January most talk is of last year's. None when it is no number at all.
 */
export function readNumber(text: string, today: LocalDate): readonly Dossiernummer[] {
  const said = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b[a-z]{2,}\b/g, '') // a word of courtesy
    .trim();
  const year = Number(today.slice(0, 4));
  if (BARE.test(said)) return [of(year, said), of(year - 1, said)];
  const [, named, number] = WHOLE.exec(said.replace(/^a /, 'a')) ?? [];
  return named && number ? [of(Number(named), number)] : [];
}

const of = (year: number, number: string): Dossiernummer =>
  dossiernummer(`A-${year}-${String(Number(number)).padStart(4, '0')}`);
