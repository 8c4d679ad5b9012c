import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../bot/verantwoording/rules/answers.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { isWhole, missingIn } from '../../../../bot/verantwoording/rules/missing.ts';
import { balanceIn } from '../../../../bot/verantwoording/rules/spending.ts';
import { cents } from '../../../../cards/words/brands.ts';
import { format } from '../support/a-format.ts';
import { yields } from '../support/play.ts';

const bedrag = (value: number) => ({ soort: 'bedrag' as const, cents: cents(value) });
/** Amounts in cents. */
const amounts = (given: Record<string, number>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, bedrag(value)]));
const balance = (given: Record<string, number>, of: Format = format) => balanceIn(of, amounts(given));
const lacks = (answers: Answers) =>
  format.onderdelen.flatMap((part) => missingIn(part, format, answers).map(({ id }) => id));

describe('what is left over', () => {
  test('is what was received and added, less what was spent, to the cent', () => {
    expect(balance({ ontvangen: 1_000_001, eigen: 10, personeel: 999_990, materiaal: 20 })).toEqual({
      received: 1_000_001,
      own: 10,
      spent: 1_000_010,
      left: 1,
      explains: false,
    });
  });

  test.each([
    ['exactly 5 %', 1_000_000, 950_000, false],
    ['a cent above 5 %', 1_000_000, 949_999, true],
    ['exactly 5 % of an odd amount', 20, 19, false],
    ['exactly € 2.500, and less than 5 %', 10_000_000, 9_750_000, false],
    ['a cent above € 2.500, and less than 5 %', 10_000_000, 9_749_999, true],
    ['exactly 5 % and exactly € 2.500', 5_000_000, 4_750_000, false],
    ['more than € 2.500 below 5 %', 100_000_000, 99_700_000, true],
    ['nothing', 1_000_000, 1_000_000, false],
  ])('of %s: of %i received and %i spent, an explanation is asked: %s', (_, ontvangen, personeel, explains) => {
    expect(balance({ ontvangen, personeel })?.explains).toBe(explains);
  });

  test('counts own means among what there was', () => {
    expect(balance({ ontvangen: 500_000, eigen: 500_000, personeel: 950_000 })?.explains).toBe(false);
    expect(balance({ ontvangen: 500_000, eigen: 500_000, personeel: 949_999 })?.explains).toBe(true);
  });

  test('is below zero when more was spent', () => {
    expect(balance({ ontvangen: 100, personeel: 101 })).toMatchObject({ left: -1, explains: false });
  });

  test('is not known while an amount is missing that has to be there', () => {
    expect(balance({ ontvangen: 100 })).toBeNull();
    expect(balance({ personeel: 100 })).toBeNull();
    expect(balance({ ontvangen: 100, personeel: 100 }, { ...format, regels: [] })).toBeNull();
  });

  test('is known when only amounts are left open that may be', () => {
    const answers = { ...yields, ...amounts({ ontvangen: 1_000_000, personeel: 500_000 }) };
    expect(lacks(answers)).toEqual(['toelichting', 'bestemming']);
    expect(isWhole(format, answers)).toBe(false);
    expect(lacks({ ...answers, ...amounts({ materiaal: 500_000 }) })).toEqual([]);
  });
});
