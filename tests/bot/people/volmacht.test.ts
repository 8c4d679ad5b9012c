import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Volmacht } from '../../../bot/core/actor.ts';
import { coveringVolmacht } from '../../../bot/people/volmacht.ts';
import { cents, localDate } from '../../../cards/words/brands.ts';

const day = localDate('2026-11-25');
const volmacht = (more: Partial<Volmacht> = {}): Volmacht => ({
  number: 'MB-1',
  kinds: ['maatwerk'],
  maximum: 250_000,
  from: localDate('2026-08-01'),
  until: localDate('2027-07-31'),
  ...more,
});
const decision = { kind: 'maatwerk', amount: cents(180_000), day };

describe('a volmacht', () => {
  test('covers its own kind, up to its maximum, between its days', () => {
    expect(coveringVolmacht([volmacht()], decision)).toEqual(volmacht());
  });

  test('covers the maximum itself and not one cent more', () => {
    expect(coveringVolmacht([volmacht()], { ...decision, amount: cents(250_000) })).not.toBeNull();
    expect(coveringVolmacht([volmacht()], { ...decision, amount: cents(250_001) })).toBeNull();
  });

  test('without a maximum covers any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (amount) => {
        return coveringVolmacht([volmacht({ maximum: null })], { ...decision, amount: cents(amount) }) !== null;
      }),
    );
  });

  test('with a maximum covers a decision that spends nothing', () => {
    expect(coveringVolmacht([volmacht({ maximum: 0 })], { ...decision, amount: null })).not.toBeNull();
  });

  test('covers no other kind', () => {
    expect(coveringVolmacht([volmacht()], { ...decision, kind: 'tlv' })).toBeNull();
  });

  test.each([
    ['2026-07-31', false],
    ['2026-08-01', true],
    ['2027-07-31', true],
    ['2027-08-01', false],
  ])('that runs from 1 August to 31 July covers %s: %s', (on, covered) => {
    expect(coveringVolmacht([volmacht()], { ...decision, day: localDate(on) }) !== null).toBe(covered);
  });

  test('of several is always the one with the lowest number, so that a decision names the same one', () => {
    const all = [
      volmacht({ number: 'MB-10' }),
      volmacht({ number: 'MB-2' }),
      volmacht({ number: 'MB-1', maximum: 100 }),
    ];
    expect(coveringVolmacht(all, decision)?.number).toBe('MB-2');
    expect(coveringVolmacht([...all].reverse(), decision)?.number).toBe('MB-2');
  });
});
