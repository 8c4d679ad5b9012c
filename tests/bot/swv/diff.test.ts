import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sections } from '../../../bot/sections.ts';
import { diff } from '../../../bot/swv/diff.ts';
import { isBlock, placeText } from '../../../bot/swv/place.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import { VO_MK } from '../../support/a-pack.ts';

const pack = await readPack(VO_MK, sections);
if (!pack.ok) throw new Error('the pack has errors');
const { raw } = pack.value;

type Steps = readonly (string | number)[];

/** Every text, number and yes or no of a configuration, by where it stands. */
function leaves(it: unknown, at: Steps = []): readonly Steps[] {
  if (Array.isArray(it)) return it.flatMap((item, index) => leaves(item, [...at, index]));
  if (isBlock(it)) return Object.entries(it).flatMap(([name, inner]) => leaves(inner, [...at, name]));
  return [at];
}

function changed(it: unknown, [step, ...rest]: Steps, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(it)) return it.map((item, index) => (index === step ? changed(item, rest, by) : item));
  if (!isBlock(it)) throw new Error('there is nothing below this');
  return Object.fromEntries(Object.entries(it).map(([n, inner]) => [n, n === step ? changed(inner, rest, by) : inner]));
}

/** The same, with the names of every block the other way round, as a store may give them. */
function turned(it: unknown): unknown {
  if (Array.isArray(it)) return it.map(turned);
  if (!isBlock(it)) return it;
  return Object.fromEntries(
    Object.entries(it)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
}

const block = (it: unknown) => (isBlock(it) ? it : {});
const places = (was: unknown, becomes: unknown) =>
  diff(block(was), block(becomes)).map(({ section, place }) => `${section} ${placeText(place)}`);
const all = leaves(raw);
const entry = (value: unknown, geldigVanaf: string, geldigTot: string | null = null) => ({
  value,
  bron: 'plan',
  geldigVanaf,
  geldigTot,
});

describe('the difference between two configurations', () => {
  test('there is none between a configuration and itself, in whatever order its names come', () => {
    expect(diff(raw, raw)).toEqual([]);
    expect(diff(raw, block(turned(raw)))).toEqual([]);
  });

  test('is empty for any two that say the same, and for no others', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(diff(one, structuredClone(one))).toEqual([]);
        const text = (it: unknown) => JSON.stringify(it);
        const found = diff(JSON.parse(text(one)), JSON.parse(text(other)));
        const same = fc.stringify(JSON.parse(text(one))) === fc.stringify(JSON.parse(text(other)));
        if (found.length === 0) expect(JSON.parse(text(one))).toEqual(JSON.parse(text(other)));
        if (same) expect(found).toEqual([]);
      }),
    );
  });

  test('names every leaf that changed, with what it was and what it became', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), (leaf) => {
        const next = block(changed(raw, leaf, 'iets heel anders'));
        const found = diff(raw, next);
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found.map(({ section }) => section))).toEqual(new Set([leaf[0]]));
        expect(JSON.stringify(found.map(({ becomes }) => becomes))).toContain('iets heel anders');
        expect(JSON.stringify(found.map(({ was }) => was))).not.toContain('iets heel anders');
      }),
      { numRuns: 300 },
    );
  });

  test('of a school that is put in between names that school alone', () => {
    const school = (id: string) => ({ id, type: [entry('vo', '2026-08-01')] });
    const was = { scholen: { scholen: [school('a'), school('c')] } };
    const becomes = { scholen: { scholen: [school('a'), school('b'), school('c')] } };
    expect(places(was, becomes)).toEqual(['scholen scholen[b]']);
    expect(places(becomes, was)).toEqual(['scholen scholen[b]']);
  });

  test('names a new value by its first day, and the old one for its end', () => {
    const was = { a: { bedrag: [entry('€ 1.800', '2026-08-01')] } };
    const becomes = { a: { bedrag: [entry('€ 1.800', '2026-08-01', '2027-07-31'), entry('€ 2.000', '2027-08-01')] } };
    expect(places(was, becomes)).toEqual(['a bedrag[2026-08-01]', 'a bedrag[2027-08-01]']);
  });

  test('names the list when only the order of its items changed', () => {
    const was = { a: { keuzes: [{ id: 'x' }, { id: 'y' }] } };
    const becomes = { a: { keuzes: [{ id: 'y' }, { id: 'x' }] } };
    expect(places(was, becomes)).toEqual(['a keuzes']);
  });

  test('names a section that came or went as a whole', () => {
    const { werktijden: _gone, ...rest } = raw;
    expect(places(raw, rest)).toEqual(['werktijden ']);
    expect(places(rest, raw)).toEqual(['werktijden ']);
  });
});
