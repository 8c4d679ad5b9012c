import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Shown, type SmallRule, showNumbers } from '../../../../bot/verantwoording/rules/small-numbers.ts';

const five: SmallRule = { kleinste: 5, zeroHides: false };
const zero: SmallRule = { kleinste: 5, zeroHides: true };

const said = (shown: Shown): string => {
  if (shown.kind === 'hidden') return '?';
  return shown.kind === 'exact' ? String(shown.n) : shown.kind === 'below' ? `<${shown.n}` : `0-${shown.n}`;
};
/** One number that stands by itself. */
const alone = (n: number, rule: SmallRule): string => said(showNumbers([n], rule).total);
const row = (numbers: readonly number[], rule = five): string => {
  const { cells, total } = showNumbers(numbers, rule);
  return `${cells.map(said).join(' ')} = ${said(total)}`;
};

describe('a number of pupils', () => {
  test('from one to four is fewer than five', () => {
    expect([0, 1, 4, 5].map((n) => alone(n, five))).toEqual(['0', '<5', '<5', '5']);
  });

  test('of zero hides with them where that is configured', () => {
    expect([0, 1, 4, 5].map((n) => alone(n, zero))).toEqual(['0-4', '0-4', '0-4', '5']);
  });

  test('is shown as it is where nothing is configured', () => {
    expect(row([0, 1, 2], { kleinste: null, zeroHides: true })).toBe('0 1 2 = 3');
    expect(row([0, 1, 2], { kleinste: 1, zeroHides: true })).toBe('0 1 2 = 3');
  });

  test('below two is not told from one below three', () => {
    expect(row([1, 9, 9, 12], { kleinste: 2, zeroHides: false })).toBe(
      row([1, 9, 9, 12], { kleinste: 3, zeroHides: false }),
    );
  });
});

describe('a row of numbers', () => {
  test.each([
    [[7, 0, 12], '7 0 12 = 19'],
    [[3, 7, 12], '? ? 12 = 22'], // else 22 − 12 − 7
    [[3, 7, 7], '? ? ? = 17'],
    [[2, 3, 12], '<5 <5 12 = 17'], // 1 + 4, 2 + 3, 3 + 2 or 4 + 1
    [[1, 1, 12, 20], '? ? ? 20 = 34'], // else 1 and 1
    [[4, 4, 12, 20], '? ? ? 20 = 40'],
    [[4, 4, 0], '<5 <5 0 = ?'],
    [[1, 2, 0], '? ? ? = <5'],
    [[0, 0], '0 0 = 0'],
    [[], ' = 0'],
  ])('%j', (numbers, wanted) => {
    expect(row(numbers)).toBe(wanted);
  });
});

/** Every row of numbers up to a bound that differs from this one only where something is hidden, and looks the same. */
function lookAlikes(numbers: readonly number[], rule: SmallRule, most: number): readonly (readonly number[])[] {
  const look = row(numbers, rule);
  const { cells } = showNumbers(numbers, rule);
  const rows = cells.reduce<readonly (readonly number[])[]>(
    (made, cell) =>
      cell.kind === 'exact'
        ? made.map((one) => [...one, cell.n])
        : made.flatMap((one) => Array.from({ length: most + 1 }, (_, n) => [...one, n])),
    [[]],
  );
  return rows.filter((one) => row(one, rule) === look);
}

test('a hidden number can never be computed back, not even by who knows the rule', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 2, max: 6 }),
      fc.boolean(),
      (numbers, kleinste, zeroHides) => {
        const rule = { kleinste, zeroHides };
        const { cells, total } = showNumbers(numbers, rule);
        const alike = lookAlikes(numbers, rule, 9);
        for (const [index, cell] of cells.entries())
          if (cell.kind !== 'exact') expect(new Set(alike.map((one) => one[index])).size).toBeGreaterThan(1);
        const sums = new Set(alike.map((one) => one.reduce((a, b) => a + b, 0)));
        if (total.kind !== 'exact') expect(sums.size).toBeGreaterThan(1);
      },
    ),
    { numRuns: 400 },
  );
});

test('what is shown is true', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), fc.constantFrom(five, zero), (numbers, rule) => {
      const { cells, total } = showNumbers(numbers, rule);
      const all = [...numbers, numbers.reduce((a, b) => a + b, 0)];
      for (const [index, shown] of [...cells, total].entries()) {
        const n = all[index] ?? 0;
        if (shown.kind === 'exact') expect([n, n >= 5 || (n === 0 && !rule.zeroHides)]).toEqual([shown.n, true]);
        if (shown.kind === 'below') expect(n > 0 && n < shown.n).toBe(true);
        if (shown.kind === 'upTo') expect(n <= shown.n).toBe(true);
      }
    }),
  );
});
