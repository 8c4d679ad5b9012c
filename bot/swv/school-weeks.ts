import type { LocalDate, SchoolId } from '../../cards/words/brands.ts';
import { plusDays } from '../core/local-day.ts';
import type { Calendar } from './calendar.ts';

/**
 * The last day of `n` school weeks that begin on `start`: seven days at a time from that day, and a week without a
 * single school day does not count. Without holidays that is `start + 7n − 1`.
 *
 * @param n whole weeks, at least 1
 */
export function endOfSchoolWeeks(calendar: Calendar, start: LocalDate, n: number, school: SchoolId): LocalDate {
  let week = start;
  for (let left = n; ; week = plusDays(week, 7)) {
    if (isSchoolWeek(calendar, week, school)) left -= 1;
    if (left <= 0) return plusDays(week, 6);
  }
}

/** How many whole school weeks, counted from `start`, lie up to and including `end`: the inverse of {@link endOfSchoolWeeks}. */
export function countSchoolWeeks(calendar: Calendar, start: LocalDate, end: LocalDate, school: SchoolId): number {
  let n = 0;
  for (let week = start; plusDays(week, 6) <= end; week = plusDays(week, 7)) {
    if (isSchoolWeek(calendar, week, school)) n += 1;
  }
  return n;
}

/** Whether there is a school day in the seven days from `first`. */
const isSchoolWeek = (calendar: Calendar, first: LocalDate, school: SchoolId): boolean =>
  [0, 1, 2, 3, 4, 5, 6].some((days) => calendar.isSchoolDay(plusDays(first, days), school));
