import type { LocalDate } from '../../../words/brands.ts';
import { fullDay } from '../../../words/dutch-date.ts';

export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** `sinds 1 augustus 2026`, `vanaf 1 januari 2027`, `1 augustus 2026 t/m 31 juli 2027`. */
export function spanText({ from, until }: Span, today: LocalDate): string {
  if (until !== null) return `${fullDay(from)} t/m ${fullDay(until)}`;
  return `${from <= today ? 'sinds' : 'vanaf'} ${fullDay(from)}`;
}
