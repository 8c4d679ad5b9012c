import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { plusDays } from '../../../bot/core/local-day.ts';
import { at, dated, fillable, isToFillIn } from '../../../bot/swv/dated.ts';
import { higher, lower } from '../../../bot/swv/dated-checks.ts';
import { day } from '../../support/a-calendar.ts';

const schema = dated(z.number());
const entry = (value: unknown, geldigVanaf: string, geldigTot: string | null, more: object = {}) => ({
  value,
  bron: 'ondersteuningsplan 2021-2025',
  geldigVanaf,
  geldigTot,
  ...more,
});
const errors = (of: z.ZodType, list: unknown): string[] =>
  (of.safeParse(list).error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);

describe('a list of dated values', () => {
  test.each([
    ['one without an end', [entry(1, '2021-08-01', null)]],
    ['two that follow each other', [entry(1, '2021-08-01', '2025-07-31'), entry(2, '2025-08-01', null)]],
    ['a gap between', [entry(1, '2021-08-01', '2025-07-31'), entry(2, '2026-08-01', null)]],
    ['one single day', [entry(1, '2021-08-01', '2021-08-01')]],
  ])('may be %s', (_, list) => {
    expect(errors(schema, list)).toEqual([]);
  });

  test('has no two values on one day', () => {
    const [error] = errors(schema, [entry(1, '2021-08-01', '2025-08-01'), entry(2, '2025-08-01', null)]);
    expect(error).toBe(
      '1.geldigVanaf: overlapt met waarde [0], die tot en met 2025-08-01 geldt; de oudste staat vooraan',
    );
  });

  test('has nothing after a value without an end', () => {
    const [error] = errors(schema, [entry(1, '2021-08-01', null), entry(2, '2025-08-01', null)]);
    expect(error).toContain('geen einde heeft');
  });

  test('has its oldest value first, and no value that ends before it begins', () => {
    expect(errors(schema, [entry(1, '2025-08-01', null), entry(2, '2021-08-01', '2025-07-31')])).toHaveLength(1);
    expect(errors(schema, [entry(1, '2025-08-01', '2025-07-31')])).toEqual([
      '0.geldigTot: ligt vóór geldigVanaf (2025-08-01)',
    ]);
  });

  test('tells of an overlap also when an entry is wrong in itself', () => {
    const list = [entry('een', '2021-08-01', '2025-08-01'), entry(2, '2025-08-01', null)];
    expect(errors(schema, list).map((error) => error.split(':')[0])).toEqual(['0.value', '1.geldigVanaf']);
  });

  test('has a value, a source, and an end that is named or null', () => {
    expect(errors(schema, [])).toHaveLength(1);
    expect(errors(schema, [{ value: 1, geldigVanaf: '2021-08-01' }]).map((error) => error.split(':')[0])).toEqual([
      '0.bron',
      '0.geldigTot',
    ]);
    expect(errors(schema, [entry(1, '2027-02-29', null)])[0]).toContain('bestaande dag');
  });
});

describe('where sources contradict each other', () => {
  const minimum = dated(z.number(), { stricter: higher });
  const other = (value: number) => ({ tegenspraak: [{ value, bron: 'hetzelfde plan, verderop' }] });

  test('the stricter value counts', () => {
    expect(errors(minimum, [entry(2, '2021-08-01', null, other(1))])).toEqual([]);
    expect(errors(minimum, [entry(2, '2021-08-01', null, other(2))])).toEqual([]);
    expect(errors(minimum, [entry(1, '2021-08-01', null, other(2))])[0]).toContain('een andere bron is strenger');
  });

  test('for a maximum the lower one is the stricter', () => {
    const maximum = dated(z.number(), { stricter: lower });
    expect(errors(maximum, [entry(1, '2021-08-01', null, other(2))])).toEqual([]);
    expect(errors(maximum, [entry(2, '2021-08-01', null, other(1))])).toHaveLength(1);
  });

  test('unless the SWV says why the other one does', () => {
    const chosen = { ...other(2), keuze: 'afgesproken met de gemeenten' };
    expect(errors(minimum, [entry(1, '2021-08-01', null, chosen)])).toEqual([]);
  });

  test('both can be shown', () => {
    const held = at(minimum.parse([entry(2, '2021-08-01', null, other(1))]), day('2026-11-21'));
    expect([held.value, held.tegenspraak?.[0]?.value]).toEqual([2, 1]);
  });
});

describe('the value for a day', () => {
  const values = schema.parse([entry(1, '2021-08-01', '2025-07-31'), entry(2, '2026-08-01', '2027-07-31')]);

  test.each([
    ['2021-08-01', 1, true, 'its first day'],
    ['2025-07-31', 1, true, 'its last day'],
    ['2025-08-01', 1, false, 'expired, and nothing came after it yet'],
    ['2026-08-01', 2, true, 'the next one'],
    ['2030-01-01', 2, false, 'expired'],
    ['2020-01-01', 1, false, 'not begun'],
  ])('on %s is %i, confirmed: %s (%s)', (on, value, bevestigd) => {
    expect(at(values, day(on))).toMatchObject({ value, bevestigd, bron: 'ondersteuningsplan 2021-2025' });
  });

  test('is not confirmed while it is marked as open, even within its dates', () => {
    const open = schema.parse([entry(2, '2026-08-01', null, { open: 'te controleren' })]);
    expect(at(open, day('2026-11-21'))).toMatchObject({ value: 2, bevestigd: false, open: 'te controleren' });
  });

  test('may be still to fill in, and is told from a value', () => {
    const mandate = fillable(z.string());
    const empty = mandate.parse([entry({ inTeVullen: 'nummer van het mandaatbesluit' }, '2026-08-01', null)]);
    const filled = mandate.parse([entry('MB-2026-03', '2026-08-01', null)]);
    expect(isToFillIn(at(empty, day('2026-11-21')).value)).toBe(true);
    expect(isToFillIn(at(filled, day('2026-11-21')).value)).toBe(false);
  });

  test('is the one whose days hold it, for any list; and the newest that has begun otherwise', () => {
    const lists = fc
      .array(fc.record({ gap: fc.integer({ min: 1, max: 400 }), length: fc.integer({ min: 0, max: 900 }) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((steps) => {
        let next = day('2020-01-01');
        return steps.map(({ gap, length }, index) => {
          const from = plusDays(next, gap);
          next = plusDays(from, length);
          return entry(index, from, next);
        });
      });
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 5000 }), (list, days) => {
        const on = plusDays(day('2019-12-01'), days);
        const held = at(schema.parse(list), on);
        const inside = list.find((one) => one.geldigVanaf <= on && one.geldigTot !== null && on <= one.geldigTot);
        const begun = list.filter((one) => one.geldigVanaf <= on).length;
        expect(held.bevestigd).toBe(inside !== undefined);
        expect(held.value).toBe(inside?.value ?? Math.max(0, begun - 1));
      }),
    );
  });
});
