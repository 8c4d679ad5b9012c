import { describe, expect, test } from 'vitest';
import { mirrorLines, mirrorOf } from '../../../../bot/verantwoording/rules/results-mirror.ts';
import { figuresOf, rowsOf } from '../../../../bot/verantwoording/rules/results-rows.ts';
import { anAccount } from '../support/a-campaign.ts';
import { format } from '../support/a-format.ts';
import { euro, number } from '../support/play.ts';

const mirror = (
  pupils: readonly number[],
  named: readonly string[] = [],
  least: number | null = 5,
  id = 'leerlingen',
) => {
  const rows = rowsOf(
    format,
    pupils.map((count, at) =>
      anAccount(`s${at}`, { money: { personeel: euro(count * 10) }, yields: { leerlingen: number(count) } }),
    ),
  );
  const [own] = rows;
  if (!own) throw new Error('There is a school.');
  const lines = mirrorOf(own, rows, mirrorLines(figuresOf(format), true), {
    named: new Set(named.map((key) => `school ${key}`)),
    least,
  });
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`There is no line ${id}.`);
  return line;
};

describe('the mirror of a school', () => {
  test('puts its own figure, whatever it is, beside the mean and the middle of the others', () => {
    expect(mirror([2, 10, 20, 30, 40, 50])).toMatchObject({
      own: 2,
      others: 5,
      mean: 30,
      from: 20,
      until: 40,
      named: [],
    });
  });

  test('has no mean of one or two others: that would tell what one of them said', () => {
    expect(mirror([10, 20, 30])).toMatchObject({ others: 2, mean: null, from: null });
    expect(mirror([10, 20, 30, 40])).toMatchObject({ others: 3, mean: 30, from: null });
  });

  test('names another school only after its own yes', () => {
    expect(mirror([10, 20, 30, 40, 50], ['s2'])).toMatchObject({
      named: [{ key: 'school s2', value: 30 }],
      mean: 35,
    });
  });

  test('has no mean when what the one without a yes said could be computed from it', () => {
    expect(mirror([10, 20, 30, 40, 50], ['s2', 's3', 's4']).mean).toBeNull();
    expect(mirror([10, 20, 30, 40, 50], ['s1', 's2', 's3', 's4']).mean).toBe(35);
  });

  test('shows no small number of pupils of another school, with its yes or without', () => {
    expect(mirror([10, 2, 30, 40, 50], ['s1']).named).toEqual([{ key: 'school s1', value: null }]);
    expect(mirror([10, 0, 1, 1, 2], []).mean).toBeNull();
    expect(mirror([10, 1, 1, 1, 30, 40], [])).toMatchObject({ mean: 15, from: null, until: null });
    expect(mirror([10, 2, 30, 40, 50], ['s1'], null).named).toEqual([{ key: 'school s1', value: 2 }]);
  });

  test('holds the money too, in which nothing is small', () => {
    expect(mirror([1, 1, 1, 1], [], 5, '$besteed')).toMatchObject({ own: 1_000, mean: 1_000 });
  });

  test('leaves out who handed nothing in', () => {
    const rows = rowsOf(format, [
      anAccount('s0', { yields: { leerlingen: number(9) } }),
      anAccount('s1', { yields: { leerlingen: number(9) }, state: 'niet-ingediend' }),
    ]);
    const [own] = rows;
    const line = own && mirrorOf(own, rows, [{ id: 'leerlingen', unit: 'aantal' }], { named: new Set(), least: null });
    expect(line?.[0]?.others).toBe(0);
  });
});
