import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../../bot/swv/json-fault.ts';

test.each([
  ['{"a": 1,}', 1, 9, 'de komma hiervoor is er een te veel'],
  ['{"a": 1\n "b": 2}', 2, 2, 'hier hoort een komma of }'],
  ['[1, 2', 1, 6, 'hier hoort een komma of ]'],
  ['{\n  "a": [,]\n}', 2, 9, 'hier hoort een waarde'],
  ['{a: 1}', 1, 2, 'hier hoort een naam tussen aanhalingstekens'],
  ['{"a" 1}', 1, 6, 'hier hoort een dubbele punt'],
  ['{"a": "b\n"}', 1, 7, 'deze tekst is op deze regel niet af'],
  ['{} {}', 1, 4, 'hierna mag niets meer staan'],
  ['', 1, 1, 'hier hoort een waarde'],
  ['{"a": 1, "b": {"a": 2},\n "a": 3}', 2, 2, '"a" staat twee keer in dit blok'],
])('%j stumbles on line %i at character %i: %s', (text, line, character, reason) => {
  expect(jsonFault(text)).toEqual({ line, character, reason });
});

test('finds no fault in whatever JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull();
    }),
  );
});

test('agrees with JSON.parse on what is no JSON', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ 01.-etrufalsn\n') }), (text) => {
      const fault = jsonFault(text);
      expect(fault === null || fault.reason.endsWith('staat twee keer in dit blok')).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test('stops at blocks within each other without end, before they take the stack', () => {
  expect(jsonFault('['.repeat(100_000))).toMatchObject({ reason: 'hier zitten meer dan 50 blokken in elkaar' });
  expect(jsonFault(`${'['.repeat(50)}${']'.repeat(50)}`)).toBeNull();
  expect(jsonFault(JSON.stringify(Array.from({ length: 200 }, () => [{}])))).toBeNull();
});
