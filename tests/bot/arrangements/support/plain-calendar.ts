import { weekdayOf } from '../../../../bot/core/local-day.ts';
import type { Calendar } from '../../../../bot/swv/calendar.ts';
import { localDate } from '../../../../cards/words/brands.ts';

/** A week of five werkdagen, and no holidays. */
export const calendar: Calendar = {
  publicHoliday: () => null,
  schoolHoliday: () => null,
  isWerkdag: (one) => weekdayOf(one) <= 5,
  isSchoolDay: (one) => weekdayOf(one) <= 5,
  isStaffDay: (one) => weekdayOf(one) <= 5,
  mayEndTerm: (one) => weekdayOf(one) <= 5,
  holidaysKnownUntil: localDate('2030-01-01'),
};
