import { describe, expect, it } from 'vitest';
import { median, ratioOf } from './numbers.ts';
import { collect } from './rounds.ts';

describe('the numbers of the bench', () => {
  it('are the middle of an odd number of rounds, and lie between the two in the middle of an even number', () => {
    expect(median([30, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 30])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it('compare each round with its own baseline: a busy moment that slowed both changes nothing', () => {
    const rounds = [
      { of: 2, to: 1 },
      { of: 200, to: 100 },
      { of: 4, to: 2 },
      { of: 30, to: 10 },
      { of: 1, to: 1 },
    ];
    expect(
      ratioOf(
        rounds,
        ({ of }) => of,
        ({ to }) => to,
      ),
    ).toEqual({ middle: 2, from: 2, to: 2 });
  });
});

describe('the rounds of the bench', () => {
  it('end when there are enough, without the warm-ups', async () => {
    let ran = 0;
    const rounds = await collect(async () => (ran += 1), { warmUps: 2, rounds: 3, budgetMs: 60_000 });
    expect(rounds).toEqual([3, 4, 5]);
  });

  it('end when the time is up, with one at least', async () => {
    let ran = 0;
    expect(await collect(async () => (ran += 1), { warmUps: 5, rounds: 9, budgetMs: 0 })).toEqual([1]);
  });
});
