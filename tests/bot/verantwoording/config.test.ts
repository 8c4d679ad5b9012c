import { expect, test } from 'vitest';
import { verantwoording } from '../../../bot/verantwoording/config.ts';
import type { Format } from '../../../bot/verantwoording/rules/format.ts';
import { format } from './support/a-format.ts';
import { rawFormat } from './support/raw-format.ts';

/** What is wrong with a format in which these texts are shared. */
function faults(shared: readonly string[]): readonly string[] {
  const of: Format = {
    ...format,
    onderdelen: format.onderdelen.map((part) => ({
      ...part,
      velden: part.velden.map((field) => {
        if (field.soort !== 'tekst') return field;
        const { delen: _, ...text } = field;
        return shared.includes(text.id) ? { ...text, delen: true as const } : text;
      }),
    })),
  };
  const read = verantwoording.schema.parse({ formats: [rawFormat(of)] });
  return (verantwoording.check?.(read, () => null) ?? []).map(
    ({ path, reason }) => `${path.at(-1)?.toString()}: ${reason}`,
  );
}

test('a format shares no more than fits above the question whether it may', () => {
  expect(faults([])).toEqual([]);
  expect(faults(['geleerd', 'nodig'])).toEqual([]);
  expect(faults(['geleerd', 'nodig', 'toelichting'])).toEqual([
    'delen: hoogstens 2 velden van een format kunnen gedeeld worden',
  ]);
});
