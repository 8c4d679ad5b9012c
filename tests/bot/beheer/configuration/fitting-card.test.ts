import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingCard } from '../../../../bot/beheer/handlers/configuration/fitting-card.ts';
import { fits } from '../../../../bot/beheer/schema/configuration/read-pasted.ts';
import { bytesOf, CARD_BYTES } from '../../../../cards/parts/card-bytes.ts';
import { exampleData } from '../../../../cards/parts/example-names.ts';
import { inputsOf, textOf } from '../../arrangements/support/card-reader.ts';

const long = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 220 });

test('whatever is wrong or changes, the form fits a card, with the whole text in it, and counts what it leaves out', () => {
  const texts = fc.string({ unit: 'binary-ascii', minLength: 0, maxLength: 12_000, size: 'max' }).filter(fits);
  const said = fc.record({ label: long, was: fc.option(long), becomes: fc.option(long) });
  fc.assert(
    fc.property(
      texts,
      fc.array(said, { maxLength: 6 }),
      fc.array(fc.record({ where: long, reason: long }), { maxLength: 8 }),
      (text, differences, faults) => {
        const compared = {
          seen: 'a',
          differences,
          more: 0,
          running: [],
          toFillIn: { now: 1, later: 2 },
          contradictions: faults.map(({ where, reason }) => ({ where, text: reason })),
          touchesSchools: true,
        };
        const place = `soorten.${'x'.repeat(150)}`;
        const base = { data: exampleData('aanvragen'), note: null, label: place, file: 'aanvragen.json', place, text };
        const card = fittingCard({ ...base, faults, moreFaults: 0, compared });
        expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
        expect(inputsOf(card).tekst?.length).toBe(text.replace(/\r\n/g, '\n').replaceAll('{{', '{ {').length);
        for (const { label } of differences.slice(0, 1))
          if (label.length > 2) expect(textOf(card)).toMatch(/Wat er verandert/);
      },
    ),
    { numRuns: 60 },
  );
});
