import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atTime, dayOf, daysBetween, endOfDay, plusDays, startOfDay, weekdayOf } from '../../../bot/core/local-day.ts';
import { localTime } from '../../../cards/words/brands.ts';
import { day } from '../../support/a-calendar.ts';

const HOUR = 60 * 60 * 1000;
const hours = (date: string) => (endOfDay(day(date)).getTime() - startOfDay(day(date)).getTime()) / HOUR;

describe('days in Amsterdam', () => {
  test.each([
    ['2026-11-21T22:59:59Z', '2026-11-21'],
    ['2026-11-21T23:00:00Z', '2026-11-22'],
    ['2026-07-21T21:59:59Z', '2026-07-21'],
    ['2026-07-21T22:00:00Z', '2026-07-22'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s it is %s', (instant, expected) => {
    expect(dayOf(new Date(instant))).toBe(expected);
  });

  test.each([
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2026-11-21', 24],
  ])('%s lasts %i hours', (date, expected) => {
    expect(hours(date)).toBe(expected);
  });

  test('a time that the night of the summer time skips comes an hour later', () => {
    expect(atTime(day('2027-03-28'), localTime('02:30')).toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(atTime(day('2027-03-28'), localTime('08:00')).toISOString()).toBe('2027-03-28T06:00:00.000Z');
  });

  test('every instant of a day belongs to that day, and days add up', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((n) => plusDays(day('2024-01-01'), n));
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), fc.nat({ max: 999 }), (on, n, part) => {
        const start = startOfDay(on).getTime();
        expect(dayOf(new Date(start + Math.floor(((endOfDay(on).getTime() - start) * part) / 1000)))).toBe(on);
        expect(daysBetween(on, plusDays(on, n))).toBe(n);
        expect(weekdayOf(plusDays(on, 7))).toBe(weekdayOf(on));
      }),
    );
  });
});
