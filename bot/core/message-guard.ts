import type { GuardRefusalCode } from '../../cards/words/guard-refusals.ts';
import { findBsn } from './text-guard/bsn.ts';
import { findEmail } from './text-guard/contact.ts';
import { findName } from './text-guard/names.ts';
import { CARE, ONE_PUPIL, STATEMENT } from './text-guard/pupil-words.ts';

export type GuardedMessage =
  | { readonly kind: 'clean' }
  | { readonly kind: 'refused'; readonly code: Extract<GuardRefusalCode, 'leerlinggegevens'> };

/**
 * Whether a chat message looks like the data of a pupil: a BSN, an e-mail address, a statement such as "is
 * gediagnosticeerd", or somebody (a likely name, "deze leerling", "hij") with a word of care, behaviour or home. The bot
 * then answers "Verwijder dit bericht", stores nothing and counts the code (DOMAIN H.2). A question about a rule ("mag een
 * leerling met autisme …?") is clean.
 *
 * @param known names of schools and staff that may be named
 */
export function guardMessage(text: string, known: readonly string[]): GuardedMessage {
  const certain = findBsn(text) !== null || findEmail(text, known) !== null || STATEMENT.test(text);
  if (certain) return { kind: 'refused', code: 'leerlinggegevens' };
  const someone = ONE_PUPIL.test(text) || findName(text, known) !== null;
  return someone && CARE.test(text) ? { kind: 'refused', code: 'leerlinggegevens' } : { kind: 'clean' };
}
