import { expect, test } from 'vitest';
import { viewResult } from '../../../../bot/verantwoording/files/result/view-result.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { exampleData } from '../../../../cards/parts/example-names.ts';
import { resultCard } from '../../../../cards/verantwoording/result/dossier/result-card.ts';
import { aResult, withoutRule } from '../support/a-result.ts';
import { textOf } from '../support/read-result.ts';

const about = { data: exampleData('ronde-2026'), note: null, report: null, learned: false, sums: false } as const;
const shown = (of: Format, accounts = aResult().accounts): string =>
  textOf(resultCard({ ...viewResult(aResult(accounts, null, of)), ...about }));

test('a format without a rule about spending shows its amounts and its choices under their part', () => {
  const said = shown(withoutRule);
  expect(said).toContain('Het geld | ontvangen | Totaal | € 12.500 | · | gemiddeld | € 6.250 | · door 2 ingevuld');
  expect(said).toContain('bestemming | > 5 * of ? | 1 | · | Volgend jaar besteden | 0 | · | door 1 ingevuld');
  expect(said).not.toContain('Totaal besteed');
  // with the rule the same choice is told with the money, once
  expect(shown({ ...withoutRule, regels: aResult().scene.format.regels }).split('> 5 * of ?')).toHaveLength(2);
});

test('the account of the samenwerkingsverband itself has its amounts, and no mean of one', () => {
  const said = shown({ ...withoutRule, wie: 'swv' }, aResult().accounts.slice(0, 1));
  expect(said).toContain('Het geld | ontvangen: | € 10.000 | eigen: | – | personeel: | € 8.000,10');
  expect(said).not.toContain('gemiddeld');
});
