import { expect, test } from 'vitest';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { exampleData } from '../../../cards/parts/example-names.ts';
import { SEARCH_MOST, whoCard } from '../../../cards/verantwoording/ronde/who-card.ts';
import { amount, configText, schoolName, subjectId, typedLine } from '../../../cards/words/brands.ts';

test('who takes part fits with a page of the longest names and the longest search, of three hundred schools', () => {
  const row = { id: subjectId('s'.repeat(64)), name: schoolName('€'.repeat(100)), out: true };
  const card = whoCard({
    data: { ...exampleData('r'.repeat(64)), id: subjectId('r'.repeat(64)) },
    note: 'laatste-deelnemer',
    runs: true,
    who: 'school',
    label: configText('€'.repeat(200)),
    part: amount(290),
    total: amount(300),
    amounts: true,
    moved: row,
    search: typedLine('€'.repeat(SEARCH_MOST)),
    rows: Array.from({ length: 8 }, () => row),
    page: amount(2),
    pages: amount(38),
  });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});
