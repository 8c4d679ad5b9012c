import { expect, test } from 'vitest';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { data, learned, page, result } from '../../../cards/verantwoording/examples/example-result.ts';
import { learnedCard } from '../../../cards/verantwoording/result/dossier/learned-card.ts';
import { resultCard } from '../../../cards/verantwoording/result/dossier/result-card.ts';
import { schoolPageCard } from '../../../cards/verantwoording/result/dossier/school-page-card.ts';
import { amount, configText } from '../../../cards/words/brands.ts';
import { type Card, textOf } from '../../bot/arrangements/support/card-reader.ts';

/** The heaviest that the configuration and the border let through: three bytes in a line, four in a typed text. */
const LINE = configText('€'.repeat(200));
const LONGEST = '🙂'.repeat(1_000);

/** Every page of a card, as its buttons lead along them. */
function pagesOf(draw: (at: number) => Card): readonly Card[] {
  const of = /Pagina 1 van (\d+)/.exec(textOf(draw(1)))?.[1] ?? '1';
  return Array.from({ length: Number(of) }, (_, at) => draw(at + 1));
}

const at = (place: number) => ({ ...data, page: amount(place) });

test('every page of the longest result fits, and each figure and choice stands on one', () => {
  const longest = result(22, 10, 20);
  const pages = pagesOf((place) => resultCard({ ...longest, data: at(place) }));
  for (const card of pages) expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
  const said = pages.map(textOf).join(' | ');
  const { parts, priorities } = longest;
  expect(said.match(/door (?:\d+|niemand) ingevuld/g)).toHaveLength(
    parts.reduce((sum, { figures, choices }) => sum + figures.length + choices.length, 0) +
      priorities.reduce((sum, { figures }) => sum + figures.length, 0),
  );
});

test('every page of what all teams learned fits, with the longest words of each', () => {
  const { label, told } = learned(60, 0);
  const all = { label, told: told.map(({ name }) => ({ name, text: LONGEST })), kept: amount(7) };
  const about = {
    who: 'school',
    campaign: LINE,
    period: LINE,
  } as const;
  const pages = pagesOf((place) => learnedCard({ ...about, data: at(place), learned: [all, all] }));
  for (const card of pages) expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
  expect(pages.map(textOf).join('').split(LONGEST)).toHaveLength(121);
});

test('every page of the longest school fits, the words that the directie is asked about on the first', () => {
  const view = page(40, 60, 12, 6);
  const texts = view.texts.map((one) => ({ ...one, label: LINE, text: LONGEST }));
  const choices = Array.from({ length: 40 }, () => ({ label: LINE, chosen: LINE }));
  for (const said of ['yes', 'stale', 'no', null] as const) {
    const pages = pagesOf((place) =>
      schoolPageCard({ ...view, campaign: LINE, texts, choices, data: at(place), name: { may: true, said } }),
    );
    for (const card of pages) expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
    expect(textOf(pages[0] ?? schoolPageCard(view)).split(LONGEST)).toHaveLength(3);
    expect(pages.map(textOf).join('').split(LONGEST)).toHaveLength(7);
  }
});
