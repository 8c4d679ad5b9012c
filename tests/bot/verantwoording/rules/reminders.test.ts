import { describe, expect, test } from 'vitest';
import { remindersOf } from '../../../../bot/verantwoording/rules/reminders.ts';
import type { State } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { aCalendar, day, OTHERWISE, REGULAR } from '../../../support/a-calendar.ts';
import { format } from '../support/a-format.ts';

const calendar = aCalendar();
const at = (deadline: string, schools = [REGULAR], state: State = 'concept', herinneringen = format.herinneringen) =>
  remindersOf(
    { state, deadline: day(deadline), deelnemer: { kind: 'school', key: 'x', schools } },
    { herinneringen },
    calendar,
  ).map(({ to, on }) => `${to} ${on}`);

describe('reminders', () => {
  test('come 14 and 3 days before, and 1 and 10 after', () => {
    expect(at('2027-01-20')).toEqual([
      'voor 2027-01-06',
      'voor 2027-01-15', // the 17th is a Sunday
      'directie 2027-01-21',
      'bestuur 2027-02-01', // the 30th is a Saturday
    ]);
  });

  test('pass over a holiday: earlier before the deadline, later after it', () => {
    expect(at('2027-03-01')).toEqual([
      'voor 2027-02-15',
      'voor 2027-02-19',
      'directie 2027-03-02',
      'bestuur 2027-03-11',
    ]);
  });

  test('that fall on one day because of a holiday are one', () => {
    expect(at('2027-01-05')).toEqual(['voor 2026-12-18', 'directie 2027-01-06', 'bestuur 2027-01-15']);
  });

  test('go by the days of the own school', () => {
    expect(at('2026-11-26', [OTHERWISE])).toContain('directie 2026-11-30'); // its free Friday
    expect(at('2026-11-26')).toContain('directie 2026-11-27');
    expect(at('2026-12-10', [])).toContain('voor 2026-12-04'); // the office is closed on the 7th
    expect(at('2026-12-10')).toContain('voor 2026-12-07');
  });

  test('come again for a later deadline', () => {
    const names = (deadline: string) =>
      remindersOf(
        { state: 'concept', deadline: day(deadline), deelnemer: { kind: 'school', key: 'x', schools: [REGULAR] } },
        format,
        calendar,
      ).map(({ period }) => period);
    expect(names('2027-01-20').some((name) => names('2027-01-27').includes(name))).toBe(false);
    expect(new Set(names('2027-01-20')).size).toBe(4);
  });

  test('are as many as the format says', () => {
    const none = { voor: [], naDirectie: null, naBestuur: amount(2) };
    expect(at('2027-01-20', [REGULAR], 'concept', none)).toEqual(['bestuur 2027-01-22']);
  });

  test.each<State>(['klaargezet', 'ingediend', 'akkoord', 'niet-ingediend'])('do not come when it is %s', (state) => {
    expect(at('2027-01-20', [REGULAR], state)).toEqual([]);
  });

  test('call nothing late that was asked back', () => {
    expect(at('2027-01-20', [REGULAR], 'vraag-terug')).toEqual(['voor 2027-01-06', 'voor 2027-01-15']);
  });
});
