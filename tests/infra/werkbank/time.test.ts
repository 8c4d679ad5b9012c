import { expect, test } from 'vitest';
import {
  dayOf,
  fromField,
  momentOf,
  plusHour,
  plusWorkday,
  soonOf,
  toField,
} from '../../../infra/local/werkbank/client/time.ts';

const FRIDAY = '2026-11-20T08:14:00.000Z';

test('one workday after Friday is Monday at the same wall time, also over the change of the clock', () => {
  expect(plusWorkday(FRIDAY)).toBe('2026-11-23T08:14:00.000Z');
  expect(momentOf(plusWorkday('2026-10-23T07:00:00.000Z'))).toBe('ma 26 oktober 2026, 09:00');
});

test('one hour is an hour, also in the night that has 02:30 twice', () => {
  expect(plusHour('2026-10-25T00:30:00.000Z')).toBe('2026-10-25T01:30:00.000Z');
});

test('a moment soon is named by its weekday, a later one by its date', () => {
  expect(soonOf('2026-11-23T07:00:00.000Z', FRIDAY)).toBe('maandag 08:00');
  expect(soonOf('2026-11-20T15:00:00.000Z', FRIDAY)).toBe('16:00');
  expect(soonOf('2026-12-14T07:00:00.000Z', FRIDAY)).toBe('ma 14 december 08:00');
});

test('a day is today, yesterday or its date', () => {
  expect(dayOf('2026-11-20T22:59:00.000Z', FRIDAY)).toBe('Vandaag');
  expect(dayOf('2026-11-19T22:59:00.000Z', FRIDAY)).toBe('Gisteren');
  expect(dayOf('2025-12-31T12:00:00.000Z', FRIDAY)).toBe('woensdag 31 december 2025');
});

test('the field of the dialog holds the wall clock of Amsterdam', () => {
  expect(toField(FRIDAY)).toBe('2026-11-20T09:14');
  expect(fromField('2026-07-01T09:00')).toBe('2026-07-01T07:00:00.000Z');
  expect(fromField('geen datum')).toBeNull();
});
