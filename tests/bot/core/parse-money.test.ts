import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoney } from '../../../bot/core/parse-money.ts';
import { cents } from '../../../cards/words/brands.ts';
import { euros } from '../../../cards/words/dutch-money.ts';

const read = (text: string) => {
  const result = parseMoney(text);
  return result.ok ? result.value : result.refusal.code;
};

describe('an amount', () => {
  test.each([
    ['€ 1.234,56', 123456],
    ['1234,5', 123450],
    ['1.800', 180000],
    ['1800.50', 180050],
    ['€1800,-', 180000],
    ['1.800,--', 180000],
    ['1.800,=', 180000],
    ['1800', 180000],
    ['€\u00a01.800', 180000],
    ['1 800', 180000],
    ['1 234 567,8', 123456780],
    ['12.345.678,90', 1234567890],
    ['EUR 1800', 180000],
    ['1800 euro', 180000],
    ['1.800 €', 180000],
    ['1,234.56', 123456],
    ['  0  ', 0],
    ['0,05', 5],
    ['1.5', 150],
    ['１８００', 180000],
  ])('%s is read', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['', 'bedrag-leeg'],
    ['   ', 'bedrag-leeg'],
    ['-5', 'bedrag-negatief'],
    ['€ -1.800', 'bedrag-negatief'],
    ['-€ 1.800,00', 'bedrag-negatief'],
    ['−5', 'bedrag-negatief'],
    ['100.000.001', 'bedrag-te-groot'],
    ['9'.repeat(400), 'bedrag-te-groot'],
    ['1,234', 'bedrag-onleesbaar'],
    ['0.500', 'bedrag-onleesbaar'],
    ['1.80.0', 'bedrag-onleesbaar'],
    ['12.3456', 'bedrag-onleesbaar'],
    ['1.234 567', 'bedrag-onleesbaar'],
    ['1.234,567', 'bedrag-onleesbaar'],
    ['1.800.50', 'bedrag-onleesbaar'],
    ['18e2', 'bedrag-onleesbaar'],
    ['0x10', 'bedrag-onleesbaar'],
    ['€', 'bedrag-onleesbaar'],
    ['$ 5', 'bedrag-onleesbaar'],
    ['2k', 'bedrag-onleesbaar'],
    ['achttienhonderd', 'bedrag-onleesbaar'],
    ['--5', 'bedrag-onleesbaar'],
    ['5-', 'bedrag-onleesbaar'],
    ['1800,-,-', 'bedrag-onleesbaar'],
  ])('%s is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test('as a card shows it is read back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (amount) => {
        expect(read(euros(cents(amount)))).toBe(amount);
      }),
    );
  });

  test('is read or refused, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-€ e=') }), (text) => {
        const result = parseMoney(text);
        if (result.ok) expect(Number.isSafeInteger(result.value) && result.value >= 0).toBe(true);
      }),
    );
  });
});
