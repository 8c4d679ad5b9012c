import { Sensitive } from '../../../cards/words/sensitive.ts';

/** Stands where a sensitive text was left sealed; {@link unshut} never lets it back into the store. */
export const SHUT = new Sensitive('');

/** The text itself. Throws for one that was left sealed: saving it would be losing it. */
export function unshut(text: Sensitive): Sensitive {
  if (text === SHUT) throw new Error('A request that was read folded cannot be saved.');
  return text;
}
