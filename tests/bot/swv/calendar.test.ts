import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoWeek, plusDays } from '../../../bot/core/local-day.ts';
import { addWerkdagen, countWerkdagen, nextWerkdag, schoolYear } from '../../../bot/swv/calendar.ts';
import { aCalendar, day, OTHERWISE, REGULAR } from '../../support/a-calendar.ts';

const calendar = aCalendar();
const anyDay = fc.integer({ min: 0, max: 1600 }).map((days) => plusDays(day('2025-06-01'), days));
const whose = fc.constantFrom(undefined, 'regio' as const, REGULAR, OTHERWISE);

describe('a werkdag', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2027-03-26', false, 'Goede Vrijdag'],
    ['2027-03-29', false, 'the second Easter day'],
    ['2027-05-05', false, 'Bevrijdingsdag'],
    ['2027-05-07', true, 'a day that only counts for terms of law'],
    ['2026-10-14', true, 'a Wednesday of the autumn holiday, when holidays were not asked about'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(calendar.isWerkdag(day(date))).toBe(expected);
  });

  test('is none in a school holiday, where that is asked', () => {
    expect(calendar.isWerkdag(day('2026-10-14'), 'regio')).toBe(false);
    expect(calendar.isWerkdag(day('2026-10-19'), 'regio')).toBe(true);
  });

  test('a school that chose another week has that one, and not the one of the region', () => {
    expect(calendar.isWerkdag(day('2026-10-14'), OTHERWISE)).toBe(true);
    expect(calendar.isWerkdag(day('2026-10-21'), OTHERWISE)).toBe(false);
    expect(calendar.schoolHoliday(day('2027-05-04'), OTHERWISE)).toBe('mei');
  });

  test('the second week of May is a holiday only for a school that says so', () => {
    expect(calendar.schoolHoliday(day('2027-05-04'), REGULAR)).toBeNull();
  });
});

describe('who is at work', () => {
  test('on a studiedag there are no lessons, and the staff works', () => {
    expect(calendar.isSchoolDay(day('2026-11-25'), OTHERWISE)).toBe(false);
    expect(calendar.isStaffDay(day('2026-11-25'), [OTHERWISE])).toBe(true);
    expect(calendar.isSchoolDay(day('2026-11-25'), REGULAR)).toBe(true);
  });

  test('on a free day of the school nobody works', () => {
    expect(calendar.isStaffDay(day('2026-11-27'), [OTHERWISE])).toBe(false);
  });

  test('somebody of two schools is free only when both are', () => {
    expect(calendar.isStaffDay(day('2026-10-14'), [REGULAR])).toBe(false);
    expect(calendar.isStaffDay(day('2026-10-14'), [REGULAR, OTHERWISE])).toBe(true);
    expect(calendar.isStaffDay(day('2026-12-23'), [REGULAR, OTHERWISE])).toBe(false);
  });

  test('the office follows the school holidays of the region only when the SWV says so', () => {
    const open = { value: false, bron: 'test', geldigVanaf: '2020-01-01', geldigTot: null };
    const office = aCalendar({ bureau: { vrijInSchoolvakanties: [open], vrijeDagen: [] } });
    expect(calendar.isStaffDay(day('2026-10-14'), [])).toBe(false);
    expect(office.isStaffDay(day('2026-10-14'), [])).toBe(true);
    expect(calendar.isStaffDay(day('2026-12-07'), [])).toBe(false);
    expect(office.isStaffDay(day('2026-12-07'), [])).toBe(true);
  });
});

describe('counting werkdagen', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-12-24', 1, '2026-12-28', 'over Christmas and a weekend'],
    ['2026-12-30', 3, '2027-01-05', 'over New Year, in week 53'],
    ['2027-03-25', 1, '2027-03-30', 'over Easter'],
    ['2026-10-23', 5, '2026-10-30', 'over the night that winter time begins'],
    ['2027-03-26', 2, '2027-03-31', 'over the night that summer time begins'],
    ['2027-05-04', 1, '2027-05-07', 'over Bevrijdingsdag and Hemelvaart'],
    ['2026-11-21', 0, '2026-11-21', 'no days at all'],
    ['2026-11-23', -1, '2026-11-20', 'backwards over a weekend'],
    ['2026-11-22', -15, '2026-11-02', 'three weeks before a Sunday'],
  ])('%s and %i werkdagen is %s (%s)', (from, n, expected) => {
    expect(addWerkdagen(calendar, day(from), n)).toBe(expected);
  });

  test('a school holiday does not count where that is asked', () => {
    expect(addWerkdagen(calendar, day('2026-12-17'), 3, REGULAR)).toBe('2027-01-05');
    expect(nextWerkdag(calendar, day('2027-07-09'), 'regio')).toBe('2027-08-23');
  });

  test('adding werkdagen and counting them gives the number back, both ways', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), whose, (from, n, of) => {
        expect(countWerkdagen(calendar, from, addWerkdagen(calendar, from, n, of), of)).toBe(n);
      }),
    );
  });

  test('one werkdag more is always later, and always a werkdag', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), whose, (from, n, of) => {
        const reached = addWerkdagen(calendar, from, n, of);
        expect(reached > addWerkdagen(calendar, from, n - 1, of)).toBe(true);
        expect(calendar.isWerkdag(reached, of)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-12-28', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
  ['2028-01-01', 2027, 52],
])('%s lies in ISO week %i-%i', (date, year, week) => {
  expect(isoWeek(day(date))).toEqual({ year, week });
});

test.each([
  ['2026-07-31', '2025-2026'],
  ['2026-08-01', '2026-2027'],
  ['2027-01-01', '2026-2027'],
])('%s belongs to school year %s', (date, expected) => {
  expect(schoolYear(day(date))).toBe(expected);
});

test('a calendar says up to where its school holidays are known', () => {
  expect(calendar.holidaysKnownUntil).toBe('2027-08-22');
});
