import { expect, test } from 'vitest';
import { cents } from '../../../cards/words/brands.ts';
import { euros } from '../../../cards/words/dutch-money.ts';

test.each([
  [180_000, '€ 1.800'],
  [123_456, '€ 1.234,56'],
  [123_405, '€ 1.234,05'],
  [99_900, '€ 999'],
  [100_000_000, '€ 1.000.000'],
  [0, '€ 0'],
  [5, '€ 0,05'],
  [-31_949_900, '−€ 319.499'],
])('%i cents is written %s', (amount, expected) => {
  expect(euros(cents(amount))).toBe(expected);
});
