import { expect, test } from 'vitest';
import { EXTERNAL_SAID, NUMBER_SAID, readExternal, readNumber } from '../../../bot/arrangements/schema/read-number.ts';
import { readPhrase } from '../../../bot/chat/intents.ts';
import type { Phrase } from '../../../bot/delivery/feature.ts';
import { localDate } from '../../../cards/words/brands.ts';

const handle: Phrase['handle'] = async () => null;
const search: Phrase = { words: ['dossiernummer'], pattern: NUMBER_SAID, handle };
const extern: Phrase = { words: [], pattern: EXTERNAL_SAID, handle };
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

test.each(['extern TD-2026/0417', 'Extern: TD-2026/0417', 'graag extern TD-2026/0417.', 'extern TD-2026/0417 graag'])(
  '"%s" is a number of the SWV’s own system',
  (text) => {
    expect(readPhrase(text, [status, search, extern])).toBe(extern);
    expect(readExternal(text)).toBe('TD-2026/0417');
  },
);

test('a number there that is written as none is never looked for among our own', () => {
  expect(readPhrase('extern TD 2026 0417', [search, extern])).toBe(extern);
  expect(readExternal('extern TD 2026 0417')).toBe('');
  expect(readExternal('A-2026-0147')).toBeNull();
});

test('a sentence after that word is none, so that the guard looks at it', () => {
  const said = 'extern begeleider voor de leerling uit 3b, 12-03-2010';
  expect(readPhrase(said, [status, search, extern])).toBeNull();
});

test('words go before a pattern, whatever the order of the phrases', () => {
  expect(readPhrase('2026 1', [search, status])).toBe(status);
});

test('without its year it is of this year, and else of the last', () => {
  expect(readNumber('0147', today)).toEqual(['A-2026-0147', 'A-2025-0147']);
  expect(readNumber('dossiernummer', today)).toEqual([]);
});
