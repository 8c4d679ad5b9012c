import { expect, test } from 'vitest';
import {
  CHANGED_ROWS,
  FAULT_ROWS,
  type SettingsFileView,
  settingsFileCard,
} from '../../../cards/beheer/configuration/file-card.ts';
import { settingsNotReadCard } from '../../../cards/beheer/configuration/file-read-card.ts';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { amount, configText } from '../../../cards/words/brands.ts';
import { checkCard } from '../../../infra/gallery/check-card.ts';
import * as worst from '../support/worst-words.ts';

/** As handlers/configuration cut them off. */
const cut = (most: number) => configText(`${'€'.repeat(most)}…`);
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

const view: SettingsFileView = {
  data: worst.data,
  note: 'instellingen-andere-versie',
  mayChange: true,
  version: { version: amount(999), on: worst.day, by: worst.staff },
  sections: many(12, cut(60)),
  others: many(6, configText('Scholen en besturen')),
  outcome: {
    is: 'changes',
    rows: many(CHANGED_ROWS, {
      section: cut(60),
      label: cut(180),
      was: cut(180),
      becomes: cut(180),
      contradiction: cut(180),
    }),
    total: amount(9_999),
    running: many(3, {
      name: [configText('aanvraag'), configText('aanvragen')] as const,
      kept: amount(9_999),
      moving: amount(9_999),
    }),
    toFillIn: { now: amount(99), later: amount(98) },
    touchesSchools: true,
  },
  page: amount(99),
  pages: amount(999),
};

test('a page of the longest differences fits a card', () => {
  const card = settingsFileCard(view);
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
  expect(checkCard(card)).toEqual([]);
});

test('a page of the longest faults fits a card', () => {
  const rows = many(FAULT_ROWS, { section: cut(99), where: cut(200), reason: cut(300) });
  const card = settingsFileCard({ ...view, outcome: { is: 'faults', rows, total: amount(9_999) } });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});

test('where a file stops being JSON fits a card and draws no markdown of the file', () => {
  const at = { regel: amount(1), teken: amount(2), reden: configText('"[klik](https://x.example)" staat twee keer') };
  const card = settingsNotReadCard({ code: 'instellingen-bestand-geen-json', at });
  const blocks = JSON.stringify(card.content.body).match(/"TextBlock","text":"[^"]*klik/);
  expect(blocks).toBeNull();
});
