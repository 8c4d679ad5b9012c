/// <reference lib="dom" />
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium, startChromium } from '../support/chromium.ts';
import { Hand } from '../support/hand.ts';
import { CONSULENT, DIRECTIE, LID, SENTENCE, STEPS, VOLMACHTHOUDER, ZOCO } from '../support/host-route.ts';
import { Keys } from '../support/keys.ts';
import { startLocalHost, type TestHost } from '../support/local-host.ts';
import { cardWith, focusedText, openWerkbank, PHONE } from '../support/werkbank-page.ts';

const SHOTS = fileURLToPath(new URL('../../dist/screenshots/', import.meta.url));
const [ONE, TWO, THREE] = STEPS;

/** The whole route of a request in the werkbank, by everyone who has a part in it, counted against USERS section 2. */
describeInChromium('the first request', () => {
  let host: TestHost;
  let browser: Browser;
  const wrong: string[] = [];
  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    host = await startLocalHost({ at: '2026-11-22T10:00:00Z' }); // a Sunday
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  let shots = 0;
  const shoot = async (page: Page, name: string) => {
    shots += 1;
    await page.screenshot({ path: `${SHOTS}${String(shots).padStart(2, '0')}-${name}.png` });
  };
  const as = async (persona: string) => {
    const page = await openWerkbank(browser, { url: host.url, query: `persona=${persona}`, wrong });
    page.setDefaultTimeout(15_000);
    return { page, hand: new Hand(page) };
  };
  const see = (page: Page, words: string) => cardWith(page, words).last().waitFor();

  test('the clock is set to Monday morning', async () => {
    const { page } = await as(ZOCO);
    await page.getByRole('button', { name: 'Naar …' }).click();
    await page.getByLabel('Datum en tijd').fill('2026-11-23T09:00');
    await page.getByRole('button', { name: 'Zet vooruit' }).click();
    await page.locator('.clock-day', { hasText: 'ma 23 november 2026' }).waitFor();
    await page.context().close();
  });

  test('the zorgcoördinator asks in twelve inputs, five of them typed, and at most sixteen clicks', async () => {
    const { page, hand } = await as(ZOCO);
    await see(page, 'Hoi, ik ben Meedoen');
    await shoot(page, 'zoco-welkom');
    await hand.press('Hoi, ik ben Meedoen', 'Nieuwe aanvraag');
    await see(page, 'Voor welke school?');
    await shoot(page, 'zoco-school');
    await hand.press('Voor welke school?', 'Begin voor De Duinroos: Maatwerkarrangement individueel');

    const first = 'Wat heeft deze leerling nodig?';
    await see(page, first);
    await shoot(page, 'zoco-stap-1-leeg');
    await hand.type('Leerlingnummer van je school', ONE.leerlingnummer);
    await hand.pick('Niveau', 'Havo');
    await hand.choose('radio', 'Begeleiding van de leerling in de les');
    await hand.day('Wanneer moet het beginnen?', ONE.start);
    await shoot(page, 'zoco-stap-1');
    await hand.press(first, 'Bewaar en ga verder');

    const second = 'Hoeveel hulp, en wat deed de school al?';
    await see(page, second);
    await hand.choose('radio', '10 weken');
    await hand.type('Welk bedrag vraag je', TWO.bedrag);
    await hand.choose('checkbox', 'Gesprekken met de mentor');
    await hand.type('Wat kan de leerling straks wel?', TWO.doel);
    await shoot(page, 'zoco-stap-2');
    await hand.press(second, 'Bewaar en ga verder');

    const third = 'Stap 3 van 3';
    await see(page, third);
    await hand.type('Hoe vergroot dit de expertise in de school?', THREE.expertise);
    await hand.day('Wanneer sprak je de leerling hierover?', THREE.gehoordOp);
    await hand.type('Wat zei de leerling', THREE.gezegd);
    await hand.choose('radio', 'Eens');
    await shoot(page, 'zoco-stap-3');
    await hand.press(third, 'Bewaar en ga verder');
    await see(page, 'Klopt alles?');
    await shoot(page, 'zoco-klopt-alles');
    await hand.press('Klopt alles?', 'Stuur naar directie');
    await see(page, 'A-2026-0001 is naar je directie');
    await see(page, 'A-2026-0001 wacht op de directie');
    await shoot(page, 'zoco-verstuurd');
    expect(hand.spent).toMatchObject({ inputs: 12, typed: 5 });
    expect(hand.spent.clicks).toBeLessThanOrEqual(16);
    await page.context().close();
  });

  test('the directie says yes with one tap', async () => {
    const { page, hand } = await as(DIRECTIE);
    await see(page, 'A-2026-0001 wacht op jou');
    await shoot(page, 'directie');
    await hand.press('A-2026-0001 wacht op jou', 'Ja, wij doen mee');
    await see(page, 'A-2026-0001 is bij de onderwijsconsulent');
    await shoot(page, 'directie-ja');
    expect(hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
    await page.context().close();
  });

  test('the consulent forwards it in two clicks, with one sentence', async () => {
    const { page, hand } = await as(CONSULENT);
    await see(page, 'Nieuwe aanvraag van je school');
    await shoot(page, 'consulent');
    await hand.press('Nieuwe aanvraag van je school', 'Stuur door');
    await see(page, 'Stuur door naar de commissie');
    await shoot(page, 'consulent-doorsturen');
    await hand.type('Waarom, in één zin?', SENTENCE);
    await hand.press('Stuur door naar de commissie', 'Stuur door: positief');
    await see(page, 'A-2026-0001 is bij de commissie');
    await shoot(page, 'consulent-klaar');
    expect(hand.spent).toEqual({ clicks: 2, inputs: 1, typed: 1 });
    await page.context().close();
  });

  test('each member of the CvT reads, and votes with two taps', async () => {
    for (const member of [LID, VOLMACHTHOUDER]) {
      const { page, hand } = await as(member);
      await see(page, 'A-2026-0001 wacht op je stem');
      await shoot(page, member);
      await hand.press('A-2026-0001 wacht op je stem', 'Open dossier');
      await see(page, 'Jouw stem');
      await shoot(page, `${member}-dossier`);
      await hand.press('Jouw stem', 'Voor');
      await see(page, 'Je stemde over A-2026-0001');
      await shoot(page, `${member}-gestemd`);
      expect(hand.spent).toEqual({ clicks: 2, inputs: 0, typed: 0 });
      await page.context().close();
    }
  });

  test('the volmachthouder makes the last click, after reading in full what it is', async () => {
    const { page, hand } = await as(VOLMACHTHOUDER);
    await see(page, 'Jouw besluit over A-2026-0001');
    await shoot(page, 'volmachthouder');
    await hand.press('Jouw besluit over A-2026-0001', 'Open dossier');
    await see(page, 'Motivering');
    await shoot(page, 'volmachthouder-dossier');
    await hand.press('Motivering', 'Toekennen');
    await see(page, 'Je kent toe: 10 weken, € 1.800, vanaf 11 januari 2027. Klopt dat?');
    await shoot(page, 'volmachthouder-klopt-dat');
    await hand.press('Klopt dat?', 'Ja, dit is mijn besluit');
    await see(page, 'A-2026-0001 is toegekend');
    await shoot(page, 'volmachthouder-besloten');
    expect(hand.spent).toEqual({ clicks: 3, inputs: 0, typed: 0 });
    await page.context().close();
  });

  test('everyone’s card is current, and the zorgcoördinator hears of the decision', async () => {
    for (const persona of [ZOCO, DIRECTIE, CONSULENT, LID]) {
      const { page } = await as(persona);
      await see(page, 'A-2026-0001 is toegekend');
      await shoot(page, `${persona}-toegekend`);
      await page.context().close();
    }
  });

  test('by keyboard alone the zorgcoördinator asks for another', async () => {
    const { page } = await as(ZOCO);
    await see(page, 'A-2026-0001 is toegekend');
    const keys = new Keys(page);
    await keys.to('Schrijf een bericht');
    await keys.type('nieuwe aanvraag', 'Enter');
    await see(page, 'Voor welke school?');
    await keys.press('Begin voor De Duinroos: Maatwerkarrangement individueel');
    await see(page, 'Wat heeft deze leerling nodig?');
    expect(await focusedText(page)).toBe('Wat heeft deze leerling nodig?');
    await shoot(page, 'toetsenbord-stap-1');

    await keys.to('Leerlingnummer van je school');
    await keys.type(ONE.leerlingnummer);
    await keys.to('Niveau');
    await keys.type('Havo');
    await keys.press('Begeleiding van de leerling in de les', 'Space');
    await keys.to('Wanneer moet het beginnen?');
    await keys.day(ONE.start);
    await keys.press('Bewaar en ga verder');

    await see(page, 'Hoeveel hulp, en wat deed de school al?');
    await keys.press('6 weken', 'Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await keys.to('Welk bedrag vraag je, in euro’s?');
    await keys.type(TWO.bedrag);
    await keys.press('Gesprekken met de mentor', 'Space');
    await keys.to('Wat kan de leerling straks wel?');
    await keys.type(TWO.doel);
    await keys.press('Bewaar en ga verder');

    await see(page, 'Stap 3 van 3');
    await keys.to('Hoe vergroot dit de expertise in de school?');
    await keys.type(THREE.expertise);
    await keys.to('Wanneer sprak je de leerling hierover?');
    await keys.day(THREE.gehoordOp);
    await keys.to('Wat zei de leerling?');
    await keys.type(THREE.gezegd);
    await keys.press('Eens', 'Space');
    await keys.press('Bewaar en ga verder');

    await see(page, 'Klopt alles?');
    expect(await cardWith(page, 'Klopt alles?').last().textContent()).toContain('10 weken');
    await keys.press('Stuur naar directie');
    await see(page, 'A-2026-0002 wacht op de directie');
    await shoot(page, 'toetsenbord-verstuurd');
    await page.context().close();
  });

  test('on a phone the directie reads it and answers, and nothing sticks out', async () => {
    const page = await openWerkbank(browser, { url: host.url, query: `persona=${DIRECTIE}`, wrong, viewport: PHONE });
    page.setDefaultTimeout(15_000);
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      expect(await page.locator('.log').evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
    };
    await page.locator('.chat').first().click();
    await see(page, 'A-2026-0002 wacht op jou');
    await shoot(page, 'telefoon-directie');
    await fits();
    const hand = new Hand(page);
    await hand.press('A-2026-0002 wacht op jou', 'Bekijk de aanvraag');
    await see(page, 'Doet je school mee?');
    await shoot(page, 'telefoon-dossier');
    await fits();
    await hand.press('Doet je school mee?', 'Ja, wij doen mee');
    await see(page, 'A-2026-0002 is bij de onderwijsconsulent');
    await page.context().close();
  });

  test('nothing went wrong in the page on the way', () => {
    expect(wrong).toEqual([]);
  });
});
