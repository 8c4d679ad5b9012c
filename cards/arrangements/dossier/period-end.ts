import type { Amount, LocalDate } from '../../words/brands.ts';
import { wholeDay } from '../../words/dutch-date.ts';

/** When the support would end, reckoned with the calendar of the school. */
export interface PeriodEnd {
  /** The last day with lessons in it. */
  readonly lastDay: LocalDate;
  /** Weeks within it without a single school day, that came on top. */
  readonly skippedWeeks: Amount;
  /** Whether days of a school holiday lie within it, and no week came on top for them. */
  readonly holidaysCount: boolean;
}

/** `10 weken, tot en met vrijdag 26 maart 2027; 1 vakantieweek telt niet mee`; null when the end is not known. */
export function durationOf(weken: Amount, end: PeriodEnd | null): string {
  if (end === null) return `${weken} weken`;
  return `${weken} weken, tot en met ${wholeDay(end.lastDay)}${holidays(end)}`;
}

function holidays({ skippedWeeks, holidaysCount }: PeriodEnd): string {
  if (skippedWeeks === 1) return '; 1 vakantieweek telt niet mee';
  if (skippedWeeks > 1) return `; ${skippedWeeks} vakantieweken tellen niet mee`;
  return holidaysCount ? '; de vakantie telt mee' : '';
}
