import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../bot/core/local-day.ts';
import { countWerkdagen } from '../../../bot/swv/calendar.ts';
import { countSchoolWeeks, endOfSchoolWeeks } from '../../../bot/swv/school-weeks.ts';
import {
  dayOfFraction,
  daysLeft,
  fractionUsed,
  lapsesAt,
  schoolWeeksTerm,
  werkdagenTerm,
} from '../../../bot/swv/terms.ts';
import { aCalendar, day, OTHERWISE, REGULAR } from '../../support/a-calendar.ts';

const calendar = aCalendar();
const anyInstant = fc
  .integer({ min: Date.UTC(2025, 5, 1), max: Date.UTC(2029, 5, 1) })
  .map((milliseconds) => new Date(milliseconds));
const anyDay = fc.integer({ min: 0, max: 1600 }).map((days) => plusDays(day('2025-06-01'), days));

describe('a term of werkdagen', () => {
  test.each([
    ['2026-11-20T16:30:00Z', 1, '2026-11-23', 'Friday afternoon'],
    ['2026-11-22T23:30:00Z', 1, '2026-11-24', 'half past midnight on Monday in Amsterdam, still Sunday in UTC'],
    ['2026-10-24T22:30:00Z', 1, '2026-10-26', 'just before the clock goes back, already Sunday'],
    ['2026-10-25T23:30:00Z', 1, '2026-10-27', 'after the clock went back: Monday 00:30'],
    ['2027-03-27T23:30:00Z', 1, '2027-03-30', 'just before the clock goes forward: Easter Sunday'],
    ['2026-12-31T23:30:00Z', 1, '2027-01-04', 'New Year has begun in Amsterdam'],
    ['2026-12-18T10:00:00Z', 10, '2027-01-05', 'over Christmas and week 53'],
  ])('from %s, %i werkdagen end on %s (%s)', (since, n, end) => {
    expect(werkdagenTerm(calendar, new Date(since), n).end).toBe(end);
  });

  test('never ends before it began, and counts back to the same number', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 60 }), (since, n) => {
        const term = werkdagenTerm(calendar, since, n);
        expect(lapsesAt(term).getTime()).toBeGreaterThan(since.getTime());
        expect(countWerkdagen(calendar, term.from, term.end)).toBe(n);
      }),
    );
  });

  test.each([
    ['2026-10-23T10:00:00Z', '2026-10-26T23:00:00.000Z', 'winter'],
    ['2027-03-25T10:00:00Z', '2027-03-30T22:00:00.000Z', 'summer'],
  ])('that began at %s lapses at %s, midnight in Amsterdam in %s', (since, lapsed) => {
    expect(lapsesAt(werkdagenTerm(calendar, new Date(since), 1)).toISOString()).toBe(lapsed);
  });
});

describe('school weeks', () => {
  test.each([
    ['2027-01-04', 6, REGULAR, '2027-02-14', 'no holiday between'],
    ['2027-01-04', 10, REGULAR, '2027-03-21', 'the spring holiday does not count'],
    ['2026-12-14', 2, REGULAR, '2027-01-10', 'two weeks of Christmas do not count'],
    ['2026-10-12', 1, OTHERWISE, '2026-10-18', 'a school with its holiday a week later'],
    ['2026-10-12', 1, REGULAR, '2026-10-25', 'its neighbour has that week off'],
    ['2027-01-06', 1, REGULAR, '2027-01-12', 'from a Wednesday up to the next Tuesday'],
  ])('from %s, %i school weeks of %s end on %s (%s)', (start, n, school, end) => {
    expect(schoolWeeksTerm(calendar, day(start), n, school).end).toBe(end);
  });

  test('adding school weeks and counting them gives the number back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.constantFrom(REGULAR, OTHERWISE), (start, n, school) => {
        const end = endOfSchoolWeeks(calendar, start, n, school);
        expect(countSchoolWeeks(calendar, start, end, school)).toBe(n);
        expect(end >= plusDays(start, 7 * n - 1)).toBe(true);
      }),
    );
  });
});

describe('how far a term is', () => {
  const term = werkdagenTerm(calendar, new Date('2026-11-20T10:00:00Z'), 10);

  test('the last day still counts, whole', () => {
    expect(term.end).toBe('2026-12-04');
    expect(daysLeft(term, day('2026-12-04'))).toBe(0);
    expect(daysLeft(term, day('2026-12-05'))).toBe(-1);
  });

  test.each([
    ['2026-11-20', 0],
    ['2026-11-27', 0.5],
    ['2026-12-04', 1],
    ['2026-12-25', 1],
    ['2026-01-01', 0],
  ])('on %s the part %f has run', (date, part) => {
    expect(fractionUsed(term, day(date))).toBe(part);
  });

  test('the day of a part is the first one on which that much has run, whatever stood still before it', () => {
    const stretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
      maxLength: 4,
    });
    const parts = fc.constantFrom(0.1, 0.5, 0.8, 0.9, 1);
    const holds = fc.property(anyDay, stretches, parts, fc.integer({ min: 0, max: 60 }), (from, all, part, more) => {
      const pauses: { from: typeof from; until: typeof from }[] = [];
      let at = from;
      for (const [gap, length] of all) {
        const first = plusDays(at, gap);
        at = plusDays(first, length);
        pauses.push({ from: first, until: at });
      }
      const one = { from, end: plusDays(at, more), pauses, standsStillSince: null };
      let searched = plusDays(from, 1);
      while (searched < one.end && fractionUsed(one, searched) < part) searched = plusDays(searched, 1);
      expect(dayOfFraction(one, part)).toBe(searched);
    });
    fc.assert(holds, { numRuns: 500 });
  });

  test.each([
    [0.5, '2026-11-27'],
    [0.8, '2026-12-02'],
    [1, '2026-12-04'],
  ])('the part %f has run on %s', (part, date) => {
    expect(dayOfFraction(term, part)).toBe(date);
  });
});
