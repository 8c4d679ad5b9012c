import { bytesOf } from '../../../cards/parts/card-bytes.ts';
import { TABLE_BYTES, TABLE_MOST } from '../../../cards/verantwoording/ronde/inputs.ts';

/** What is wrong with a pasted text before any line of it is read. */
export function problemOf(typed: string): 'tabel-leeg' | 'tabel-te-lang' | null {
  if (typed.trim() === '') return 'tabel-leeg';
  return typed.length > TABLE_MOST || bytesOf(typed) > TABLE_BYTES ? 'tabel-te-lang' : null;
}

/** As much of it as the card has room for. */
export const fitting = (typed: string): string => kept(typed.slice(0, TABLE_MOST / 2));

/** A tab does not survive a card, and without it the columns run into each other: a semicolon parts them as well. */
export const kept = (typed: string): string =>
  typed.includes('\t') ? typed.replaceAll(';', ',').replaceAll('\t', ';') : typed;
