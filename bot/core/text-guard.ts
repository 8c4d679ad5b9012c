import type { GuardRefusalCode } from '../../cards/words/guard-refusals.ts';
import { reveal, Sensitive } from '../../cards/words/sensitive.ts';
import { findBsn } from './text-guard/bsn.ts';
import { findEmail, findPhone } from './text-guard/contact.ts';
import { findName } from './text-guard/names.ts';
import type { Span } from './text-guard/span.ts';

export interface GuardContext {
  /** Names that may be written: schools, staff, the SWV; addresses and numbers of theirs too. */
  readonly known: readonly string[];
  /** What the input is for: an amount and a telephone number are not searched, their own parsers judge them. */
  readonly kind: 'tekst' | 'leerlingnummer' | 'geld' | 'telefoon';
}

export type Guarded =
  | { readonly kind: 'clean' }
  | { readonly kind: 'refused'; readonly code: GuardRefusalCode }
  /** Ask once, show `text.slice(at[0], at[1])`; after "Nee, geen naam" the text is taken as it is. */
  | { readonly kind: 'ask'; readonly code: 'naam'; readonly at: Span };

const CLEAN: Guarded = { kind: 'clean' };
const refused = (code: GuardRefusalCode): Guarded => ({ kind: 'refused', code });

/**
 * Looks in what a person typed for what may not be kept: a BSN, an e-mail address, a telephone number (refused) and a
 * likely name (asked back). A refusal goes before a question, so "Nee, geen naam" never lets a BSN through.
 *
 * @see DESIGN section 3, "BSN guard"
 */
export function guardText(input: string | Sensitive, context: GuardContext): Guarded {
  if (context.kind === 'geld' || context.kind === 'telefoon') return CLEAN;
  const text = input instanceof Sensitive ? reveal(input) : input;
  if (findBsn(text)) return refused('bsn');
  if (findEmail(text, context.known)) return refused('e-mailadres');
  if (context.kind === 'leerlingnummer') return CLEAN;
  if (findPhone(text, context.known)) return refused('telefoonnummer');
  const name = findName(text, context.known);
  return name ? { kind: 'ask', code: 'naam', at: name } : CLEAN;
}
