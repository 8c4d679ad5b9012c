/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cents } from '../../../cards/words/brands.ts';
import { euros as inEuros } from '../../../cards/words/dutch-money.ts';
import { type ReadCell, readWorkbook } from '../../bot/verantwoording/support/read-office.ts';
import { Hand } from '../../support/hand.ts';
import { cardWith } from '../../support/werkbank-page.ts';
import type { Walk } from '../first-request/walk.ts';
import { BELEID, DIRECTIE, ZOCO } from './people.ts';
import { say } from './say.ts';

const ROUNDS = 'Resultaten van de verantwoording';

/** What comes of it for who runs the round, and what the school hears. */
export function byTheResult(at: () => Walk): void {
  test('the beleidsmedewerker sees how the round stands and closes it', async () => {
    const { page, hand } = await at().as(BELEID);
    const look = (what: string) => at().shoot(page, `ronde-${what}`);
    await say(page, 'verantwoording');
    await at().see(page, '1 van de 3 ingediend');
    await look('alle-open');
    await hand.press('1 van de 3 ingediend', 'Bekijk deze ronde: Verantwoording van de school · 2026');
    await at().see(page, 'Deze ronde loopt');
    await hand.press('Deze ronde loopt', 'Bekijk de stand');
    await at().see(page, 'De stand van de ronde');
    await look('stand');
    await hand.press('De stand van de ronde', 'Terug naar de ronde');
    await at().see(page, 'Deze ronde loopt');
    await hand.press('Deze ronde loopt', 'Sluit de ronde');
    await at().see(page, 'Ja, sluit de ronde');
    await look('sluiten');
    await hand.press('Ja, sluit de ronde', 'Ja, sluit de ronde');
    await at().see(page, 'Gesloten ronde');
    await look('gesloten');
    expect(hand.spent).toEqual({ clicks: 5, inputs: 0, typed: 0 });
    await at().tick();
    await page.context().close();
  });

  test('the result, the workbook by a page with one button, and word that it stands in the jaarverslag', async () => {
    const { page, hand } = await at().as(BELEID);
    const look = (what: string) => at().shoot(page, `resultaat-${what}`);
    await say(page, 'resultaat');
    await at().see(page, ROUNDS);
    await look('rondes');
    await hand.press(ROUNDS, 'Bekijk het resultaat: Verantwoording van de school · 2026');
    await at().see(page, 'verantwoordingen ingediend');
    await look('cijfers');
    const said = await cardWith(page, 'verantwoordingen ingediend').last().innerText();
    await hand.press('verantwoordingen ingediend', 'Haal het werkboek op');
    await at().see(page, 'Je werkboek staat klaar');
    await look('link');
    const opens = page.context().waitForEvent('page');
    await hand.follow('Je werkboek staat klaar', 'Haal het werkboek op');
    const behind = await opens;
    await behind.getByRole('button').waitFor();
    await at().shoot(behind, 'bladzijde');
    expect(await behind.getByRole('button').count()).toBe(1);
    const comes = behind.waitForEvent('download');
    await behind.getByRole('button').click();
    hand.spent.clicks += 1;
    const file = await comes;
    expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.xlsx$/i);
    const book = readWorkbook(await readFile(await file.path()));
    const total = (sheet: string, column: string) => euros(cellAt(book.sheet(sheet).cells, 'Totaal', column));
    for (const line of ['Ontvangen van het samenwerkingsverband', 'Personele lasten', 'Totaal besteed', 'Over'])
      expect(total('Besteding', line), line).toBe(saidOf(said, line));
    expect(total('Scholen', 'Besteed')).toBe(saidOf(said, 'Totaal besteed'));
    expect(total('Scholen', 'Besteed')).toBe('€ 12.400');
    expect(euros(cellAt(book.sheet('Scholen').cells, 'De Duinroos', 'Besteed'))).toBe('€ 12.400');
    // it handed nothing in, whatever it filled in
    expect(cellAt(book.sheet('Scholen').cells, 'Het Zeeduin', 'Besteed')).toBe('');
    await behind.close();
    await hand.press('Je werkboek staat klaar', 'Terug naar het resultaat');
    await at().see(page, 'verantwoordingen ingediend');
    await hand.press('verantwoordingen ingediend', 'Het staat in het jaarverslag');
    await at().see(page, 'Wie indiende, heeft gehoord');
    await look('gezegd');
    await hand.press('Wie indiende, heeft gehoord', 'Per school');
    await at().see(page, 'Het Helmgras');
    await look('per-school');
    // Four of them, the one on the page among them, bring the workbook.
    expect(hand.spent).toEqual({ clicks: 7, inputs: 0, typed: 0 });
    await page.context().close();
  });

  test('the school hears that its figures stand there, and looks at its page with one click', async () => {
    await at().tick();
    for (const who of [ZOCO, DIRECTIE]) {
      const { page } = await at().as(who);
      const hand = new Hand(page);
      const heard = 'Jullie cijfers staan in het jaarverslag';
      await at().see(page, heard);
      await at().shoot(page, `gehoord-${who}`);
      await hand.press(heard, 'Bekijk onze bladzijde');
      await at().see(page, 'De verantwoording op één bladzijde');
      await at().shoot(page, `bladzijde-${who}`);
      if (who === DIRECTIE) {
        await hand.press('De verantwoording op één bladzijde', 'Ja, zet de naam erbij');
        await at().see(page, 'staan met de naam erbij in het resultaat en in het jaarverslag');
        await at().shoot(page, 'ja-gezegd');
      }
      await page.context().close();
    }
  });

  test('after the yes of the directie the beleidsmedewerker reads what the school learned', async () => {
    const { page, hand } = await at().as(BELEID);
    await say(page, 'resultaat');
    await at().see(page, ROUNDS);
    await hand.press(ROUNDS, 'Bekijk het resultaat: Verantwoording van de school · 2026');
    await at().see(page, 'verantwoordingen ingediend');
    await hand.press('verantwoordingen ingediend', 'Wat de teams leerden');
    await at().see(page, 'Wij keken vier keer bij elkaar in de les; dat scheelt veel tijd.');
    await at().shoot(page, 'geleerd');
    await page.context().close();
  });
}

/** What stands on a sheet in the row of a name, under the title of a column; empty where nothing does. */
function cellAt(cells: ReadonlyMap<string, ReadCell>, name: string, title: string): string {
  const found = (place: RegExp, wanted: string) =>
    [...cells].flatMap(([at, { value }]) => (value === wanted ? (place.exec(at)?.[1] ?? []) : []))[0];
  return cells.get(`${found(/^([A-Z]+)1$/, title)}${found(/^A(\d+)$/, name)}`)?.value ?? '';
}

const euros = (value: string): string => inEuros(cents(Math.round(Number(value) * 100)));

/** The amount that a card names behind a word. */
const saidOf = (card: string, label: string): string | undefined =>
  new RegExp(`${label}:\\s*(€\\s[\\d.,−]*\\d)`).exec(card)?.[1];
