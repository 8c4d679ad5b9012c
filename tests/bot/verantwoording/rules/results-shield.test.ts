import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shield } from '../../../../bot/verantwoording/rules/results-shield.ts';

describe('numbers of pupils by school', () => {
  test('all of them are shown with their total when none is small', () => {
    expect(shield([5, 9, null], 5)).toEqual({ cells: [5, 9, null], total: 14 });
  });

  test('one small number takes the next one along, since the total would tell it', () => {
    expect(shield([2, 9, 12], 5)).toEqual({ cells: ['hidden', 'hidden', 12], total: 23 });
  });

  test('zero is small too', () => {
    expect(shield([0, 3, 12, 14], 5)).toEqual({ cells: ['hidden', 'hidden', 12, 14], total: 29 });
  });

  test('the total goes where nothing is left to hide beside it', () => {
    expect(shield([3, 3, 3], 5)).toEqual({ cells: ['hidden', 'hidden', 'hidden'], total: 'hidden' });
    expect(shield([0, 1], 5).total).toBe('hidden');
  });

  test('the total goes where a school that takes its own away would be left with a small number', () => {
    expect(shield([41, 3], 5).total).toBe('hidden');
    expect(shield([41, 1, 2], 5).total).toBe('hidden');
    expect(shield([41, 1, 7], 5).total).toBe(49);
    expect(shield([41, 7], 5).total).toBe(48);
  });

  test('without a rule of the SWV nothing is hidden, and what nobody said is no zero', () => {
    expect(shield([0, 1, null], null)).toEqual({ cells: [0, 1, null], total: 1 });
    expect(shield([null, null], 5)).toEqual({ cells: [null, null], total: null });
  });

  test('no hidden number can be computed back: whoever knows the rule still has a choice for each', () => {
    const least = 3;
    const size = 4;
    const numbers = Array.from({ length: 8 }, (_, at) => at);
    const all = Array.from({ length: numbers.length ** size }, (_, at) =>
      Array.from({ length: size }, (__, place) => Math.floor(at / numbers.length ** place) % numbers.length),
    );
    const seen = new Map<string, number[][]>();
    for (const one of all) {
      const key = JSON.stringify(shield(one, least));
      seen.set(key, [...(seen.get(key) ?? []), one]);
    }
    fc.assert(
      fc.property(fc.constantFrom(...all), (one) => {
        const shown = shield(one, least);
        const could = seen.get(JSON.stringify(shown)) ?? [];
        for (const [at, cell] of shown.cells.entries()) {
          if (cell === 'hidden') expect(new Set(could.map((other) => other[at])).size).toBeGreaterThan(1);
          else expect(cell).toBe(one[at]);
        }
        if (shown.total !== 'hidden') expect(shown.total).toBe(one.reduce((sum, n) => sum + n, 0));
      }),
      { numRuns: 2_000 },
    );
  });
});
