import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { later, plusDays } from '../../../bot/core/local-day.ts';
import { awbTerm, type Suspension, suspension } from '../../../bot/swv/awb-term.ts';
import { dayOfFraction, fractionUsed } from '../../../bot/swv/terms.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { aCalendar, day } from '../../support/a-calendar.ts';

const calendar = aCalendar();
const TODAY = day('2026-12-01');
const term = (received: string, suspensions: readonly Suspension[] = [], today: LocalDate = TODAY) =>
  awbTerm(calendar, { received: day(received), weeks: 8, suspensions, today });
const between = (asked: string, completed: string | null) =>
  suspension(day(asked), completed === null ? null : day(completed));

describe('the term to decide (Awb 4:13)', () => {
  test.each([
    ['2026-11-02', '2026-12-28', 'eight weeks later'],
    ['2026-10-01', '2026-11-26', 'over the night that winter time begins'],
    ['2027-02-02', '2027-03-30', 'over the night that summer time begins'],
    ['2026-10-30', '2026-12-28', 'Christmas Day, a Friday: on to Monday'],
    ['2026-11-06', '2027-01-04', 'New Year’s Day, a Friday, in week 53: on to Monday'],
    ['2026-11-14', '2027-01-11', 'a Saturday: on to Monday'],
    ['2027-01-29', '2027-03-30', 'Goede Vrijdag: on past Easter'],
    ['2027-03-12', '2027-05-10', 'the Friday after Hemelvaart, equated with a holiday: on past the weekend'],
    ['2027-03-10', '2027-05-10', 'Bevrijdingsdag, before Hemelvaart, that Friday and a weekend'],
  ])('for a request of %s the last day is %s (%s)', (received, end) => {
    expect(term(received).end).toBe(end);
  });
});

describe('suspension (Awb 4:15)', () => {
  test('runs from the day after the request to complete until the day it was completed', () => {
    // Asked on the 10th, completed on the 17th: the 11th to the 16th do not count, six days.
    expect(term('2026-11-02', [between('2026-11-10', '2026-11-17')]).end).toBe('2027-01-04');
    expect(term('2026-11-02', [{ from: day('2026-11-11'), until: day('2026-11-17') }]).end).toBe('2027-01-04');
  });

  test('completed on the same day or the next suspends nothing', () => {
    for (const completed of ['2026-11-10', '2026-11-11']) {
      expect(term('2026-11-02', [between('2026-11-10', completed)])).toEqual(term('2026-11-02'));
    }
  });

  test('two that overlap count their days once', () => {
    const overlapping = [between('2026-11-13', '2026-11-20'), between('2026-11-10', '2026-11-17')];
    expect(term('2026-11-02', overlapping)).toEqual(term('2026-11-02', [between('2026-11-10', '2026-11-20')]));
  });

  test('while it is open the end moves along with today, and nobody knows when half of it has run', () => {
    const open = [between('2026-11-10', null)];
    const now = term('2026-11-02', open, day('2026-11-18'));
    expect(now.standsStillSince).toBe('2026-11-11');
    expect(now.end).toBe('2027-01-04');
    expect(term('2026-11-02', open, day('2026-11-25')).end).toBe('2027-01-11');
    expect(dayOfFraction(now, 0.5)).toBeNull();
    expect(dayOfFraction(now, 0.1)).toBe('2026-11-08');
  });

  test('asked today, the term stands still from tomorrow', () => {
    const now = term('2026-11-02', [between('2026-12-01', null)]);
    expect(now).toMatchObject({ end: '2026-12-28', pauses: [], standsStillSince: '2026-12-02' });
  });

  test('that begins after the term has lapsed changes nothing', () => {
    const late = [between('2026-12-28', '2027-01-20')];
    expect(term('2026-11-02', late)).toEqual(term('2026-11-02'));
  });

  test('that begins in the weekend which the law gave on top still suspends what is left', () => {
    // The 56th day is Saturday 9 January 2027; the term runs on to Monday the 11th.
    expect(term('2026-11-14').end).toBe('2027-01-11');
    expect(term('2026-11-14', [between('2027-01-09', '2027-01-13')]).end).toBe('2027-01-14');
  });

  test('the time that stood still is no time used', () => {
    const held = term('2026-11-02', [between('2026-11-30', '2026-12-29')], day('2027-01-20'));
    expect(held.end).toBe('2027-01-25');
    expect(fractionUsed(held, day('2026-11-30'))).toBe(fractionUsed(held, day('2026-12-28')));
    expect(fractionUsed(held, day('2026-11-30'))).toBe(0.5);
    expect(dayOfFraction(held, 0.5)).toBe('2026-11-30');
  });
});

describe('for any suspensions', () => {
  const RECEIVED = day('2026-09-01');
  const some = fc.array(
    fc
      .record({ start: fc.integer({ min: -5, max: 90 }), days: fc.option(fc.integer({ min: 0, max: 30 })) })
      .map(({ start, days }): Suspension => {
        const from = plusDays(RECEIVED, start);
        return { from, until: days === null ? null : plusDays(from, days) };
      }),
    { maxLength: 5 },
  );
  const todays = fc.integer({ min: 0, max: 200 }).map((days) => plusDays(RECEIVED, days));
  const given = (suspensions: readonly Suspension[], today: LocalDate) =>
    awbTerm(calendar, { received: RECEIVED, weeks: 8, suspensions, today });

  test('56 days run before the end, counted one by one', () => {
    fc.assert(
      fc.property(some, todays, (suspensions, today) => {
        const stands = (on: LocalDate) =>
          suspensions.some(({ from, until }) => from <= on && on < (until ?? later(from, today)));
        let [ran, on] = [0, RECEIVED];
        while (ran < 56) {
          on = plusDays(on, 1);
          if (!stands(on)) ran += 1;
        }
        const end = given(suspensions, today).end;
        expect(end >= on).toBe(true);
        expect(calendar.mayEndTerm(end)).toBe(true);
        // Nothing but the law's own extension, or a suspension within it, comes between.
        if (calendar.mayEndTerm(on)) expect(end).toBe(on);
      }),
    );
  });

  test('one suspension more never brings the end forward, and the part used never falls from day to day', () => {
    fc.assert(
      fc.property(some, todays, todays, (suspensions, today, on) => {
        const held = given(suspensions, today);
        expect(held.end >= given(suspensions.slice(1), today).end).toBe(true);
        expect(fractionUsed(held, plusDays(on, 1))).toBeGreaterThanOrEqual(fractionUsed(held, on));
        expect(fractionUsed(held, held.end)).toBe(1);
      }),
    );
  });
});
