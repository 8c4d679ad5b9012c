import type { Span } from './span.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu;

const GAP = '[ .\\-/\\u00a0]{0,3}';
/** A date or a date with a time begins like a number that starts with 0. */
const NOT_A_DATE = '(?!\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:19|20)\\d{2})';
/** Dutch numbers: nine digits after 0, +31 or 0031, with or without signs between; other countries after + or 00. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}€+.,-]|€ |[A-Z]{4} )(?:${NOT_A_DATE}\\(?0[1-9]\\)?(?:${GAP}\\(?\\d\\)?){8}|(?:\\+|00)${GAP}[1-9](?:${GAP}(?:\\(0\\))?${GAP}\\d){7,13})(?![\\p{L}\\p{N}]|[.,-]\\d)`,
  'gu',
);

function firstUnknown(text: string, pattern: RegExp, known: readonly string[]): Span | null {
  const lower = known.map((phrase) => phrase.toLowerCase());
  for (const hit of text.matchAll(pattern)) {
    if (lower.includes(hit[0].toLowerCase())) continue;
    return [hit.index, hit.index + hit[0].length];
  }
  return null;
}

/** Finds an e-mail address that is not one of the known ones. */
export const findEmail = (text: string, known: readonly string[]): Span | null => firstUnknown(text, EMAIL, known);

/** Finds a telephone number that is not one of the known ones. */
export const findPhone = (text: string, known: readonly string[]): Span | null => firstUnknown(text, PHONE, known);
