import { expect, test } from 'vitest';
import { NUMBER_SAID, readNumber } from '../../../bot/arrangements/schema/read-number.ts';
import { readPhrase } from '../../../bot/chat/intents.ts';
import type { Phrase } from '../../../bot/delivery/feature.ts';
import { localDate } from '../../../cards/words/brands.ts';

const handle: Phrase['handle'] = async () => null;
const search: Phrase = { words: ['dossiernummer'], pattern: NUMBER_SAID, handle };
const status: Phrase = { words: ['status', '2026 1'], handle };
const today = localDate('2026-11-23');

test.each([
  'A-2026-0147',
  'a-2026-0147',
  'A 2026 147',
  'a2026147',
  'A-2026-147 graag',
  '2026-0147',
  '0147',
  '147',
  'A-2026-0147.',
])('"%s" is a dossiernummer', (text) => {
  expect(readPhrase(text, [status, search])).toBe(search);
  expect(readNumber(text, today)[0]).toBe('A-2026-0147');
});

test.each([
  ['a sentence with a number in it', 'waar ligt A-2026-0147'],
  ['a number of nine digits', '111222333'],
  ['one that is spaced', '2012 22333'],
  ['one or two digits', '47'],
  ['a year that is none', 'A-1026-0147'],
  ['a thuiszitter', 'T-2026-0003'],
  ['more than a number', 'A-2026-0147-2'],
])('%s is none', (_, text) => {
  expect(readPhrase(text, [status, search])).toBeNull();
});

test('words go before a pattern, whatever the order of the phrases', () => {
  expect(readPhrase('2026 1', [search, status])).toBe(status);
});

test('without its year it is of this year, and else of the last', () => {
  expect(readNumber('0147', today)).toEqual(['A-2026-0147', 'A-2025-0147']);
  expect(readNumber('dossiernummer', today)).toEqual([]);
});
