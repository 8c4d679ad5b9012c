import { type Cents, cents } from '../../cards/words/brands.ts';
import type { MoneyRefusalCode } from '../../cards/words/input-refusals.ts';
import { ok, type Result, refuse } from './result.ts';

/** In euros. Above it the number is a slip of the hand, whatever it was for; a rule has its own, lower maximum. */
const MOST_EUROS = 100_000_000;

const CURRENCY = /^(?:€|eur\b|euro\b)\s*|\s*(?:€|eur|euro)$/gi;
const NO_CENTS = /,(?:-{1,2}|=)$/;
const SIGN = /^[-−]\s*/;
/** Groups of three after a dot or a space, then at most two decimals after a comma: `1.234,5`. */
const GROUPED = /^(?<euros>[1-9]\d{0,2}(?<group>[. ])\d{3}(?:\k<group>\d{3})*)(?:,(?<cents>\d{1,2}))?$/;
/** No groups; one or two decimals after a comma or a dot: `1234,5`, `1800.50`. */
const PLAIN = /^(?<euros>\d+)(?:[.,](?<cents>\d{1,2}))?$/;
/** As an English spreadsheet writes it; two signs leave no doubt: `1,234.56`. */
const ENGLISH = /^(?<euros>[1-9]\d{0,2}(?:,\d{3})+)\.(?<cents>\d{1,2})$/;

/**
 * Reads an amount as people type it: `€ 1.234,56`, `1234,5`, `1.800` (a thousand and more), `1800.50`, `€1800,-`.
 * A dot with three digits after it groups thousands; with one or two it stands before the cents. `1,234` is refused: it
 * could be either.
 *
 * @param text what was typed
 * @returns whole cents, zero included; or a refusal to show at the input
 */
export function parseMoney(text: string): Result<Cents, MoneyRefusalCode> {
  const typed = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (typed === '') return refuse('bedrag-leeg');
  const bare = typed.replace(CURRENCY, '').trim();
  const unsigned = bare.replace(SIGN, '').replace(CURRENCY, '').trim();
  const match = read(unsigned);
  if (match === null) return refuse('bedrag-onleesbaar');
  if (SIGN.test(typed) || SIGN.test(bare)) return refuse('bedrag-negatief');
  if (match.euros > MOST_EUROS) return refuse('bedrag-te-groot', { facts: { hoogsteEuro: MOST_EUROS } });
  return ok(cents(match.euros * 100 + match.cents));
}

function read(text: string): { euros: number; cents: number } | null {
  const amount = text.replace(NO_CENTS, '');
  const { groups } = GROUPED.exec(amount) ?? PLAIN.exec(amount) ?? ENGLISH.exec(amount) ?? {};
  if (groups?.euros === undefined) return null;
  return { euros: Number(groups.euros.replace(/[., ]/g, '')), cents: Number((groups.cents ?? '').padEnd(2, '0')) };
}
