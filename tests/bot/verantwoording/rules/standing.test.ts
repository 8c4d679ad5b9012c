import { describe, expect, test } from 'vitest';
import { daysLate } from '../../../../bot/verantwoording/rules/standing.ts';
import type { State } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { localDate, subjectId } from '../../../../cards/words/brands.ts';
import { begun } from '../support/play.ts';

const account = (key: string, state: State, deadline = '2027-03-01') => ({
  ...begun,
  id: subjectId(`v-${key}`),
  deelnemer: { ...begun.deelnemer, key },
  state,
  deadline: localDate(deadline),
});
const today = localDate('2027-03-04');

describe('an account', () => {
  test('is late from the day after its own deadline', () => {
    const days = (deadline: string) => daysLate(account('a', 'concept', deadline), today);
    expect(['2027-03-05', '2027-03-04', '2027-03-03', '2027-02-28'].map(days)).toEqual([0, 0, 1, 4]);
  });

  test.each<[State, number]>([
    ['niet-gestart', 3],
    ['concept', 3],
    ['te-tekenen', 3],
    ['vraag-terug', 0],
    ['ingediend', 0],
    ['akkoord', 0],
    ['niet-ingediend', 0],
    ['klaargezet', 0],
  ])('that is %s is %i days late', (state, late) => {
    expect(daysLate(account('a', state), today)).toBe(late);
  });
});
