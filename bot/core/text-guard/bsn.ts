import type { Span } from './span.ts';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Groups of digits with nothing but dots and spaces between them (also the spaces that a word processor makes). */
const CHAIN = /\d+(?:[. \u00a0\u2007\u2009\u202f\t]{1,3}\d+)*/g;
/** An amount of money after a euro sign, with its thousands; it is taken out before we look. */
const EURO_AMOUNT = /€[ \u00a0\u202f]{0,2}-?(?:\d{1,3}(?:[. \u00a0\u202f]\d{3}(?!\d))+|\d+)(?!\d)/g;

/** Whether nine digits pass the elfproef of the BSN (the weighted sum is a multiple of eleven). */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11 === 0;
}

/**
 * Finds a BSN: groups of digits that together are exactly nine and pass the elfproef, dots and spaces allowed between.
 * A group is never cut, so a longer number is not one, and an amount after a euro sign is not one (DESIGN section 3).
 */
export function findBsn(text: string): Span | null {
  const withoutMoney = text.replace(EURO_AMOUNT, (amount) => '€'.repeat(amount.length));
  for (const chain of withoutMoney.matchAll(CHAIN)) {
    const groups = [...chain[0].matchAll(/\d+/g)];
    for (let first = 0; first < groups.length; first += 1) {
      let digits = '';
      for (const group of groups.slice(first, first + 9)) {
        digits += group[0];
        if (digits.length > 9) break;
        if (!passesElfproef(digits)) continue;
        const start = chain.index + (groups[first]?.index ?? 0);
        return [start, chain.index + group.index + group[0].length];
      }
    }
  }
  return null;
}
