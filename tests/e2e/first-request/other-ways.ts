/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { DIRECTIE, STEPS, ZOCO } from '../../support/host-route.ts';
import { Keys } from '../../support/keys.ts';
import { cardWith, focusComesTo, PHONE } from '../../support/werkbank-page.ts';
import type { Walk } from './walk.ts';

const [ONE, TWO, THREE] = STEPS;

/** Without a mouse, and on a phone. */
export function otherWays(at: () => Walk): void {
  test('by keyboard alone the zorgcoördinator asks for another', async () => {
    const { page } = await at().as(ZOCO);
    await at().see(page, 'A-2026-0001 is toegekend');
    const keys = new Keys(page);
    await keys.to('Schrijf een bericht');
    await keys.type('nieuwe aanvraag', 'Enter');
    await at().see(page, 'Voor welke school?');
    await keys.to('Begin voor De Duinroos: Maatwerkarrangement individueel', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await at().see(page, 'Wat heeft deze leerling nodig?');
    await focusComesTo(page, 'Wat heeft deze leerling nodig?');
    await at().shoot(page, 'toetsenbord-stap-1');

    await keys.press('Gesprekken met de mentor', 'Space');
    await keys.to('Leerlingnummer van je school');
    await keys.type(ONE.leerlingnummer);
    await keys.to('Niveau');
    await keys.type('Havo');
    await keys.press('Begeleiding van de leerling in de les', 'Space');
    await keys.press('Bewaar en ga verder');

    await at().see(page, 'Vanaf wanneer, hoeveel en waarvoor?');
    await keys.to('Wanneer moet het beginnen?');
    await keys.day(TWO.start);
    await keys.press('6 weken', 'Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await keys.to('Welk bedrag vraag je, in euro’s?');
    await keys.type(TWO.bedrag);
    await keys.to('Wat kan de leerling straks wel?');
    await keys.type(TWO.doel);
    await keys.press('Bewaar en ga verder');

    await at().see(page, 'Stap 3 van 3');
    await keys.to('Hoe vergroot dit de expertise in de school?');
    await keys.type(THREE.expertise);
    await keys.to('Wanneer sprak je de leerling hierover?');
    await keys.day(THREE.gehoordOp);
    await keys.to('Wat zei de leerling?');
    await keys.type(THREE.gezegd);
    await keys.press('Eens', 'Space');
    await keys.press('Bewaar en ga verder');

    await at().see(page, 'Klopt alles?');
    expect(await cardWith(page, 'Klopt alles?').last().textContent()).toContain('10 weken');
    await keys.press('Stuur naar directie');
    await at().see(page, 'A-2026-0002 wacht op de directie');
    await at().shoot(page, 'toetsenbord-verstuurd');
    await page.context().close();
  });

  test('on a phone the directie reads it and answers, and nothing sticks out', async () => {
    const { page, hand } = await at().as(DIRECTIE, PHONE);
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      expect(await page.locator('.log').evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
    };
    await page.locator('.chat').first().click();
    await at().see(page, 'A-2026-0002 wacht op jou');
    await at().shoot(page, 'telefoon-directie');
    await fits();
    await hand.press('A-2026-0002 wacht op jou', 'Bekijk de aanvraag');
    await at().see(page, 'Doet je school mee?');
    await at().shoot(page, 'telefoon-dossier');
    await fits();
    await hand.press('Doet je school mee?', 'Ja, wij doen mee');
    await at().see(page, 'A-2026-0002 is bij de onderwijsconsulent');
    await page.context().close();
  });
}
