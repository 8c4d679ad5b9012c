import { describe, expect, test } from 'vitest';
import { before, beginsOf, isYear, type Starts, trimesterOf } from '../../../../bot/arrangements/rules/trimester.ts';
import { localDate } from '../../../../cards/words/brands.ts';

const starts: Starts = ['08-01', '12-01', '04-01'];

describe('a trimester', () => {
  test.each([
    ['2026-08-01', 1, '2026-08-01', '2026-11-30'],
    ['2026-11-30', 1, '2026-08-01', '2026-11-30'],
    ['2026-12-01', 2, '2026-12-01', '2027-03-31'],
    ['2027-01-01', 2, '2026-12-01', '2027-03-31'],
    ['2027-04-01', 3, '2027-04-01', '2027-07-31'],
    ['2027-07-31', 3, '2027-04-01', '2027-07-31'],
  ])('of %s is number %i, from %s until %s', (day, number, from, until) => {
    expect(trimesterOf(localDate(day), starts)).toEqual({ number, from, until });
  });

  test('has one before it, also over the summer', () => {
    const first = trimesterOf(localDate('2026-09-01'), starts);
    expect(before(first, starts)).toEqual({ number: 3, from: '2026-04-01', until: '2026-07-31' });
  });

  test('begins in the school year of the day that is asked about', () => {
    for (const day of ['2026-08-01', '2027-07-31'])
      expect(beginsOf(localDate(day), starts)).toEqual(['2026-08-01', '2026-12-01', '2027-04-01']);
  });

  test('may begin on any day, as long as three make a school year', () => {
    expect(trimesterOf(localDate('2027-02-15'), ['08-01', '11-15', '02-15'])).toMatchObject({ number: 3 });
    expect(isYear(['08-01', '12-01', '04-01'])).toBe(true);
    for (const no of [
      ['09-01', '12-01', '04-01'],
      ['08-01', '04-01', '12-01'],
      ['08-01', '12-01', '12-01'],
    ] as const)
      expect(isYear(no)).toBe(false);
  });
});
