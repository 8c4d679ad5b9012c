import { expect, test } from 'vitest';
import type { Walk } from '../first-request/walk.ts';
import { BELEID } from './people.ts';
import { say } from './say.ts';

const ROUND = 'Begin deze ronde: Verantwoording van de school · 2026, over 1 januari t/m 31 december 2026';
/** As it comes from a spreadsheet: by BRIN and by name. */
const TABLE = 'school\tbedrag\n99XB00\t€ 9.800,00\nHet Helmgras\t7.250,50';

/** Who runs the round sets it up. */
export function byTheRound(at: () => Walk): void {
  test('the beleidsmedewerker begins the round, gives one amount, pastes the others and opens it', async () => {
    const { page, hand } = await at().as(BELEID);
    const look = (what: string) => at().shoot(page, `ronde-${what}`);
    await say(page, 'verantwoording');
    await at().see(page, 'Rondes van verantwoording');
    await look('alle');
    await hand.press('Rondes van verantwoording', ROUND);
    await at().see(page, 'Ronde in voorbereiding');
    await look('begonnen');
    await hand.press('Ronde in voorbereiding', 'Bekijk wat een school ziet');
    await at().see(page, 'Zo ziet een school het');
    await look('voorbeeld');
    await hand.press('Zo ziet een school het', 'Terug naar de ronde');
    await at().see(page, 'Ronde in voorbereiding');
    await hand.press('Ronde in voorbereiding', 'Bedragen die scholen ontvingen');
    await at().see(page, 'Plak een tabel');
    await look('bedragen');
    await hand.press('Plak een tabel', 'Bedrag van De Duinroos');
    await at().see(page, 'Wat betaalde het samenwerkingsverband?');
    await hand.type('Bedrag in euro’s', '12.500');
    await look('een-bedrag');
    await hand.press('Wat betaalde het samenwerkingsverband?', 'Bewaar');
    await at().see(page, '€ 12.500');
    await hand.press('Plak een tabel', 'Plak een tabel');
    await at().see(page, 'Plak een tabel met bedragen');
    await hand.type('Je tabel', TABLE);
    await look('plakken');
    await hand.press('Plak een tabel met bedragen', 'Bekijk wat er verandert');
    await at().see(page, 'Dit verandert er aan de bedragen');
    await look('dit-verandert');
    await hand.press('Dit verandert er aan de bedragen', 'Neem over');
    await at().see(page, '€ 7.250,50');
    await look('alle-bedragen');
    await hand.press('€ 7.250,50', 'Terug naar de ronde');
    await at().see(page, '3 van de 3 bekend');
    await hand.press('3 van de 3 bekend', 'Wie krijgt geen bericht?');
    await at().see(page, 'krijgt geen bericht');
    await look('bereik');
    await hand.press('krijgt geen bericht', 'Terug naar de ronde');
    await at().see(page, '3 van de 3 bekend');
    await hand.press('3 van de 3 bekend', 'Doelen uit de ontwikkelagenda');
    await at().see(page, '2 van de 3 scholen');
    await look('doelen');
    await hand.press('Doelen uit de ontwikkelagenda', 'Plak een tabel');
    await at().see(page, 'Plak een tabel met doelen');
    await look('doelen-plakken');
    await hand.press('Plak een tabel met doelen', 'Sluit formulier');
    await at().see(page, 'Deze scholen hebben er nog geen');
    await hand.press('Deze scholen hebben er nog geen', 'Terug naar de ronde');
    await at().see(page, '3 van de 3 bekend');
    await hand.press('3 van de 3 bekend', 'Open de ronde');
    await at().see(page, 'Ja, open de ronde');
    await look('klopt-dat');
    await hand.press('Ja, open de ronde', 'Ja, open de ronde');
    await at().see(page, 'Deze ronde loopt');
    await look('loopt');
    // Six of them look before it is opened, and three go back.
    expect(hand.spent).toEqual({ clicks: 18, inputs: 2, typed: 2 });
    await page.context().close();
  });
}
