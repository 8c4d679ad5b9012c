import type { LocalDate } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Term } from '../../../people/valid-on.ts';

/** Whether two spans share a day. */
export const overlap = (one: Term, other: Term): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);

/** Whether two spans are the same: a second click. */
export const isSpan = (one: Term, other: Term): boolean => one.from === other.from && one.until === other.until;

export const isOver = ({ until }: Term, today: LocalDate): boolean => until !== null && until < today;

/**
 * Whether a span may still be called off instead of ended: the register counts whole days, so what began today was not yet
 * there for one, and what a mistake gave this morning must not last until midnight. The audit log keeps that it was there.
 */
export const mayCallOff = ({ from }: Term, today: LocalDate): boolean => from >= today;

/** A span in the right order, no longer than the person is here; `tot` is at fault otherwise. */
export function orderedSpan(span: Term): Result<Term, 'eind-voor-begin'> {
  return span.until !== null && span.until < span.from ? refuse('eind-voor-begin', { field: 'tot' }) : ok(span);
}

/** The days of a span that is there already, as facts for a sentence. */
export const spanFacts = ({ from, until }: Term): Readonly<Record<string, string>> => ({
  vanNu: from,
  ...(until !== null && { totNu: until }),
});
