import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, weekdayOf } from '../../../bot/core/local-day.ts';
import { type Reachable, sendableAt } from '../../../bot/swv/quiet-hours.ts';
import { localTime } from '../../../cards/words/brands.ts';
import { aCalendar, OTHERWISE, REGULAR } from '../../support/a-calendar.ts';

const calendar = aCalendar();
const person = (changes: Partial<Reachable> = {}): Reachable => ({
  workingDays: [1, 2, 3, 4, 5],
  schools: [REGULAR],
  calendar,
  hours: { van: localTime('08:00'), tot: localTime('17:00') },
  urgent: false,
  ...changes,
});
const sent = (now: string, changes: Partial<Reachable> = {}) =>
  sendableAt(new Date(now), person(changes)).toISOString();

describe('a message reaches a person', () => {
  test.each([
    ['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z', 'at once within the hours'],
    ['2026-11-20T05:00:00.000Z', '2026-11-20T07:00:00.000Z', 'at eight when it is early'],
    ['2026-11-20T15:59:59.000Z', '2026-11-20T15:59:59.000Z', 'just before five'],
    ['2026-11-20T16:00:00.000Z', '2026-11-23T07:00:00.000Z', 'after the weekend, from five o’clock on'],
    ['2026-11-22T23:30:00.000Z', '2026-11-23T07:00:00.000Z', 'in the morning when it is night in Amsterdam'],
    ['2026-12-18T16:30:00.000Z', '2027-01-04T07:00:00.000Z', 'after the Christmas holiday, over week 53'],
    ['2026-10-09T15:30:00.000Z', '2026-10-19T06:00:00.000Z', 'after the autumn holiday, in summer time'],
    ['2027-03-25T17:00:00.000Z', '2027-03-30T06:00:00.000Z', 'after Easter, the night of summer time passed'],
    ['2026-07-01T15:00:00.000Z', '2026-07-02T06:00:00.000Z', 'at eight in summer, which is six in UTC'],
  ])('written at %s, at %s: %s', (now, expected) => {
    expect(sent(now)).toBe(expected);
  });

  test('on an own working day only', () => {
    expect(sent('2026-11-20T10:00:00Z', { workingDays: [2, 4] })).toBe('2026-11-24T07:00:00.000Z');
  });

  test('not in the holiday of the own school, while the neighbour is at work', () => {
    expect(sent('2026-10-20T10:00:00Z', { schools: [OTHERWISE] })).toBe('2026-10-26T07:00:00.000Z');
    expect(sent('2026-10-20T10:00:00Z')).toBe('2026-10-20T10:00:00.000Z');
  });

  test('at once when a child’s term or a decision cannot wait', () => {
    expect(sent('2026-12-26T22:00:00Z', { urgent: true })).toBe('2026-12-26T22:00:00.000Z');
  });

  test('never before it was written, never outside the hours, and asking again changes nothing', () => {
    const instants = fc.integer({ min: Date.UTC(2026, 7, 1), max: Date.UTC(2027, 8, 1) }).map((ms) => new Date(ms));
    const days = fc.subarray([1, 2, 3, 4, 5] as const, { minLength: 1 });
    fc.assert(
      fc.property(instants, days, fc.subarray([REGULAR, OTHERWISE]), (now, [first, ...rest], schools) => {
        const who = person({ workingDays: [first ?? 1, ...rest], schools });
        const at = sendableAt(now, who);
        expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(who.workingDays).toContain(weekdayOf(dayOf(at)));
        expect(calendar.isStaffDay(dayOf(at), schools)).toBe(true);
        const clock = at.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
        expect(clock >= '08:00:00' && clock < '17:00:00').toBe(true);
        expect(sendableAt(at, who)).toEqual(at);
      }),
    );
  });
});
