import type { PeriodEnd } from '../../../cards/arrangements/dossier/period-end.ts';
import { type Amount, amount, type LocalDate, type SchoolId } from '../../../cards/words/brands.ts';
import { daysBetween, plusDays } from '../../core/local-day.ts';
import type { Calendar } from '../../swv/calendar.ts';
import { lastLessons } from '../rules/last-lessons.ts';
import type { World } from '../rules/world.ts';

interface Reckoning {
  readonly lastDay: World['lastDay'];
  readonly calendar: Calendar;
}

/**
 * How the weeks of support work out for a school: the rules end them on the last of seven days, a Sunday when they began
 * on a Monday; what people want to know is the last day with lessons, and what a holiday within it does.
 *
 * @param weken whole weeks, as asked
 */
export function periodEnd(
  { lastDay, calendar }: Reckoning,
  start: LocalDate,
  weken: Amount,
  school: SchoolId,
): PeriodEnd {
  const end = lastDay(start, weken);
  const days = daysBetween(start, end) + 1;
  const within = Array.from({ length: days }, (_, at) => plusDays(start, at));
  const skippedWeeks = amount(Math.max(0, Math.round(days / 7) - weken));
  const isHoliday = (day: LocalDate) => calendar.isWerkdag(day) && calendar.schoolHoliday(day, school) !== null;
  return {
    lastDay: lastLessons(calendar, start, end, school),
    skippedWeeks,
    holidaysCount: skippedWeeks === 0 && within.some(isHoliday),
  };
}
