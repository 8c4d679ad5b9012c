import type { LocalDate } from '../../words/brands.ts';
import { nearDay, wholeDay } from '../../words/dutch-date.ts';

/**
 * What is known of when a message failed: the day on which it left, the day for which it was meant (of a card that is all
 * that is kept), or only that the card stands there and does not show the newest.
 */
export type Since = { readonly is: 'tried' | 'due'; readonly day: LocalDate } | { readonly is: 'redraw' };

const NAMES = { tried: 'Geprobeerd op', due: 'Bedoeld voor' } as const;

/** After what it is: `, geprobeerd op dinsdag 24 november`. */
export function sinceText(since: Since): string {
  if (since.is === 'redraw') return ' die er al staat, maar niet is bijgewerkt';
  return `, ${NAMES[since.is].toLowerCase()} ${nearDay(since.day)}`;
}

/** A name and its value, for a line of its own. */
export function sinceFact(since: Since): readonly [name: string, value: string] {
  if (since.is === 'redraw') return ['Stand', 'de kaart staat er al, maar is niet bijgewerkt'];
  return [NAMES[since.is], wholeDay(since.day)];
}
