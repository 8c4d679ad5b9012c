import { describe, expect, test } from 'vitest';
import { daysLate, standingOf } from '../../../../bot/verantwoording/rules/standing.ts';
import type { State, Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { localDate, subjectId } from '../../../../cards/words/brands.ts';
import { begun, personOf } from '../support/play.ts';

const account = (key: string, state: State, deadline = '2027-03-01', more: Partial<Verantwoording> = {}) => ({
  ...begun,
  id: subjectId(`v-${key}`),
  deelnemer: { ...begun.deelnemer, key },
  state,
  deadline: localDate(deadline),
  ...more,
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

describe('where a round stands', () => {
  const records = [
    account('a', 'akkoord'),
    account('b', 'concept', '2027-03-20'),
    account('c', 'concept', '2027-03-01'),
    account('d', 'niet-gestart', '2027-02-20'),
    account('e', 'ingediend', '2027-03-01', {
      betwist: { text: 'Het was meer.', by: personOf('bestuur'), at: new Date(0) },
    }),
  ];

  test('says how many are in each state, and how many are late', () => {
    const { counts, late, disputed } = standingOf(records, today);
    expect(counts).toEqual({
      klaargezet: 0,
      'niet-gestart': 1,
      concept: 2,
      'te-tekenen': 0,
      ingediend: 1,
      'vraag-terug': 0,
      akkoord: 1,
      'niet-ingediend': 0,
    });
    expect([late, disputed]).toEqual([2, 1]);
  });

  test('shows who is latest first, a page at a time', () => {
    const keys = (page: number) => standingOf(records, today, page, 2).rows.map(({ deelnemer }) => deelnemer.key);
    expect([1, 2, 3].map(keys)).toEqual([['d', 'c'], ['a', 'e'], ['b']]);
    expect(standingOf(records, today, 9, 2)).toMatchObject({ page: 3, pages: 3, late: 2 });
    expect(standingOf([], today)).toMatchObject({ page: 1, pages: 1, rows: [] });
  });
});
