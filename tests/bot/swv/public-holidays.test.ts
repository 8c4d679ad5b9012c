import { describe, expect, test } from 'vitest';
import { easterSunday, publicHolidays } from '../../../bot/swv/public-holidays.ts';

describe('public holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
  ])('Easter Sunday of %i is %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });

  test('2027 has the nine days that the Algemene termijnenwet names', () => {
    expect(Object.fromEntries(publicHolidays(2027))).toEqual({
      '2027-01-01': 'Nieuwjaarsdag',
      '2027-03-26': 'Goede Vrijdag',
      '2027-03-29': 'tweede paasdag',
      '2027-04-27': 'Koningsdag',
      '2027-05-05': 'Bevrijdingsdag',
      '2027-05-06': 'Hemelvaartsdag',
      '2027-05-17': 'tweede pinksterdag',
      '2027-12-25': 'eerste kerstdag',
      '2027-12-26': 'tweede kerstdag',
    });
  });

  test.each([
    [2028, '2028-04-14', 'Goede Vrijdag'],
    [2028, '2028-05-25', 'Hemelvaartsdag'],
    [2028, '2028-06-05', 'tweede pinksterdag'],
    [2029, '2029-03-30', 'Goede Vrijdag'],
    [2029, '2029-05-10', 'Hemelvaartsdag'],
    [2029, '2029-05-21', 'tweede pinksterdag'],
  ])('%i: %s is %s', (year, day, name) => {
    expect(Object.fromEntries(publicHolidays(year))[day]).toBe(name);
  });

  test('Koningsdag is on Saturday 26 April when the 27th is a Sunday', () => {
    const names = Object.fromEntries(publicHolidays(2031));
    expect(names['2031-04-26']).toBe('Koningsdag');
    expect(names['2031-04-27']).toBeUndefined();
  });
});
