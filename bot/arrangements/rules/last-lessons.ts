import type { LocalDate, SchoolId } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import type { Calendar } from '../../swv/calendar.ts';

/** The last day with lessons of a period; its end when it has none. */
export function lastLessons(
  calendar: Pick<Calendar, 'isSchoolDay'>,
  first: LocalDate,
  end: LocalDate,
  school: SchoolId,
): LocalDate {
  for (let day = end; day >= first; day = plusDays(day, -1)) if (calendar.isSchoolDay(day, school)) return day;
  return end;
}
