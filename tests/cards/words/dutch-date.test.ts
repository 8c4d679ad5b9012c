import { expect, test } from 'vitest';
import { amount, localDate, localTime } from '../../../cards/words/brands.ts';
import {
  clockTime,
  fullDay,
  inWerkdagen,
  nearDay,
  period,
  weekdayName,
  wholeDay,
} from '../../../cards/words/dutch-date.ts';

const FRIDAY = localDate('2026-12-11');

test('a day is written as people say it', () => {
  expect(weekdayName(FRIDAY)).toBe('vrijdag');
  expect(nearDay(FRIDAY)).toBe('vrijdag 11 december');
  expect(fullDay(FRIDAY)).toBe('11 december 2026');
  expect(wholeDay(localDate('2027-03-07'))).toBe('zondag 7 maart 2027');
});

test.each([
  ['2027-01-05', '2027-01-16', '5 t/m 16 januari 2027'],
  ['2027-01-05', '2027-03-13', '5 januari t/m 13 maart 2027'],
  ['2026-12-28', '2027-01-08', '28 december 2026 t/m 8 januari 2027'],
  ['2027-01-05', '2027-01-05', '5 januari 2027'],
])('from %s up to %s is written %s', (first, last, expected) => {
  expect(period(localDate(first), localDate(last))).toBe(expected);
});

test.each([
  [0, 'vandaag'],
  [1, 'over 1 werkdag'],
  [3, 'over 3 werkdagen'],
])('%i werkdagen from now is written %s', (days, expected) => {
  expect(inWerkdagen(amount(days))).toBe(expected);
});

test('a time is written with a point', () => {
  expect(clockTime(localTime('13:30'))).toBe('13.30 uur');
});
