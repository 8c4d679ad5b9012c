import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodEnd } from '../../../../bot/arrangements/posts/period-end.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { endOfSchoolWeeks } from '../../../../bot/swv/school-weeks.ts';
import { amount, type LocalDate } from '../../../../cards/words/brands.ts';
import { aCalendar, day, OTHERWISE, REGULAR } from '../../../support/a-calendar.ts';

const calendar = aCalendar();
const inSchoolWeeks = {
  calendar,
  lastDay: (start: LocalDate, weken: number) => endOfSchoolWeeks(calendar, start, weken, REGULAR),
};
const inWeeks = { calendar, lastDay: (start: LocalDate, weken: number) => plusDays(start, 7 * weken - 1) };

describe('the end of the support, as people read it', () => {
  test('is the last day with lessons, not the Sunday on which the rules end it', () => {
    expect(periodEnd(inSchoolWeeks, day('2026-11-02'), amount(2), REGULAR)).toEqual({
      lastDay: '2026-11-13',
      skippedWeeks: 0,
      holidaysCount: false,
    });
  });

  test('is the day before Goede Vrijdag, when that Friday is the last of the period', () => {
    const { lastDay } = periodEnd(inSchoolWeeks, day('2027-03-15'), amount(2), REGULAR);
    expect(lastDay).toBe('2027-03-25');
  });

  test('says how many weeks without lessons came on top, where weeks are school weeks', () => {
    const end = periodEnd(inSchoolWeeks, day('2026-10-05'), amount(2), REGULAR);
    expect(end).toEqual({ lastDay: '2026-10-23', skippedWeeks: 1, holidaysCount: false });
  });

  test('says that a holiday counts, where weeks are weeks of the calendar', () => {
    const end = periodEnd(inWeeks, day('2026-10-05'), amount(3), REGULAR);
    expect(end).toEqual({ lastDay: '2026-10-23', skippedWeeks: 0, holidaysCount: true });
  });

  test('goes by the holidays of the school itself', () => {
    const its = (school: typeof REGULAR) =>
      periodEnd(
        { calendar, lastDay: (start, weken) => endOfSchoolWeeks(calendar, start, weken, school) },
        day('2026-10-05'),
        amount(2),
        school,
      );
    expect(its(REGULAR).skippedWeeks).toBe(1);
    expect(its(OTHERWISE).skippedWeeks).toBe(0);
  });

  test('is in the last week that the rules count, and the weeks asked and skipped make the period, whatever the first day', () => {
    const start = fc.integer({ min: 0, max: 500 }).map((days) => plusDays(day('2026-08-24'), days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20 }), (first, weken) => {
        const end = periodEnd(inSchoolWeeks, first, amount(weken), REGULAR);
        const last = inSchoolWeeks.lastDay(first, weken);
        expect(plusDays(first, 7 * (weken + end.skippedWeeks) - 1)).toBe(last);
        expect(calendar.isSchoolDay(end.lastDay, REGULAR)).toBe(true);
        expect(end.lastDay <= last && end.lastDay > plusDays(last, -7)).toBe(true);
      }),
    );
  });
});
