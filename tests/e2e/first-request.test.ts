/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { CONSULENT, DIRECTIE, LID, SENTENCE, STEPS, VOLMACHTHOUDER, ZOCO } from '../support/host-route.ts';
import { byTheBestuurder } from './first-request/by-the-bestuurder.ts';
import { inTheEvening } from './first-request/in-the-evening.ts';
import { otherWays } from './first-request/other-ways.ts';
import { openWalk, type Walk } from './first-request/walk.ts';

const [ONE, TWO, THREE] = STEPS;

/** The whole route of a request in the werkbank, by everyone who has a part in it, counted against USERS section 2. */
describeInChromium('the first request', () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await openWalk();
  });
  afterAll(() => walk?.close());

  test('the clock is set to Monday morning', async () => {
    const { page } = await walk.as(ZOCO);
    await page.getByRole('button', { name: 'Naar …' }).click();
    await page.getByLabel('Datum en tijd').fill('2026-11-23T09:00');
    await page.getByRole('button', { name: 'Zet vooruit' }).click();
    await page.locator('.clock-day', { hasText: 'ma 23 november 2026' }).waitFor();
    await page.context().close();
  });

  test('the zorgcoördinator asks in twelve inputs, five of them typed, and at most sixteen clicks', async () => {
    const { page, hand } = await walk.as(ZOCO);
    await walk.see(page, 'Hoi, ik ben Meedoen');
    await walk.shoot(page, 'zoco-welkom');
    await hand.press('Hoi, ik ben Meedoen', 'Nieuwe aanvraag');
    await walk.see(page, 'Voor welke school?');
    await walk.shoot(page, 'zoco-school');
    await hand.press('Voor welke school?', 'Begin voor De Duinroos: Maatwerkarrangement individueel');

    const first = 'Wat heeft deze leerling nodig?';
    await walk.see(page, first);
    await walk.shoot(page, 'zoco-stap-1-leeg');
    await hand.choose('checkbox', 'Gesprekken met de mentor');
    await hand.type('Leerlingnummer van je school', ONE.leerlingnummer);
    await hand.pick('Niveau', 'Havo');
    await hand.choose('radio', 'Begeleiding van de leerling in de les');
    await walk.shoot(page, 'zoco-stap-1');
    await hand.press(first, 'Bewaar en ga verder');

    const second = 'Vanaf wanneer, hoeveel en waarvoor?';
    await walk.see(page, second);
    await hand.day('Wanneer moet het beginnen?', TWO.start);
    await hand.choose('radio', '10 weken');
    await hand.type('Welk bedrag vraag je', TWO.bedrag);
    await hand.type('Wat kan de leerling straks wel?', TWO.doel);
    await walk.shoot(page, 'zoco-stap-2');
    await hand.press(second, 'Bewaar en ga verder');

    const third = 'Stap 3 van 3';
    await walk.see(page, third);
    await hand.type('Hoe vergroot dit de expertise in de school?', THREE.expertise);
    await hand.day('Wanneer sprak je de leerling hierover?', THREE.gehoordOp);
    await hand.type('Wat zei de leerling', THREE.gezegd);
    await hand.choose('radio', 'Eens');
    await walk.shoot(page, 'zoco-stap-3');
    await hand.press(third, 'Bewaar en ga verder');
    await walk.see(page, 'Klopt alles?');
    await walk.shoot(page, 'zoco-klopt-alles');
    await hand.press('Klopt alles?', 'Stuur naar directie');
    await walk.see(page, 'A-2026-0001 is naar je directie');
    await walk.see(page, 'A-2026-0001 wacht op de directie');
    await walk.shoot(page, 'zoco-verstuurd');
    expect(hand.spent).toMatchObject({ inputs: 12, typed: 5 });
    expect(hand.spent.clicks).toBeLessThanOrEqual(16);
    await page.context().close();
  });

  test('the directie says yes with one tap', async () => {
    const { page, hand } = await walk.as(DIRECTIE);
    await walk.see(page, 'A-2026-0001 wacht op jou');
    await walk.shoot(page, 'directie');
    await hand.press('A-2026-0001 wacht op jou', 'Ja, wij doen mee');
    await walk.see(page, 'A-2026-0001 is bij de onderwijsconsulent');
    await walk.shoot(page, 'directie-ja');
    expect(hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
    await page.context().close();
  });

  test('the consulent forwards it in two clicks, with one sentence', async () => {
    const { page, hand } = await walk.as(CONSULENT);
    await walk.see(page, 'Nieuwe aanvraag van je school');
    await walk.shoot(page, 'consulent');
    await hand.press('Nieuwe aanvraag van je school', 'Stuur door');
    await walk.see(page, 'Stuur door naar de commissie');
    await walk.shoot(page, 'consulent-doorsturen');
    await hand.type('Waarom, in één zin?', SENTENCE);
    await hand.press('Stuur door naar de commissie', 'Stuur door: positief');
    await walk.see(page, 'A-2026-0001 is bij de commissie');
    await walk.shoot(page, 'consulent-klaar');
    expect(hand.spent).toEqual({ clicks: 2, inputs: 1, typed: 1 });
    await page.context().close();
  });

  test('each member of the CvT reads, and votes with two taps', async () => {
    for (const member of [LID, VOLMACHTHOUDER]) {
      const { page, hand } = await walk.as(member);
      await walk.see(page, 'A-2026-0001 wacht op je stem');
      await walk.shoot(page, member);
      await hand.press('A-2026-0001 wacht op je stem', 'Open dossier');
      await walk.see(page, 'Jouw stem');
      await walk.shoot(page, `${member}-dossier`);
      await hand.press('Jouw stem', 'Voor');
      await walk.see(page, 'Je stemde over A-2026-0001');
      await walk.shoot(page, `${member}-gestemd`);
      expect(hand.spent).toEqual({ clicks: 2, inputs: 0, typed: 0 });
      await page.context().close();
    }
  });

  test('the volmachthouder makes the last click, after reading in full what it is', async () => {
    const { page, hand } = await walk.as(VOLMACHTHOUDER);
    await walk.see(page, 'Jouw besluit over A-2026-0001');
    await walk.shoot(page, 'volmachthouder');
    await hand.press('Jouw besluit over A-2026-0001', 'Open dossier');
    await walk.see(page, 'Motivering');
    await walk.shoot(page, 'volmachthouder-dossier');
    await hand.press('Motivering', 'Toekennen');
    await walk.see(page, 'Je kent toe: 10 weken, € 1.800, vanaf 11 januari 2027. Klopt dat?');
    await walk.shoot(page, 'volmachthouder-klopt-dat');
    await hand.press('Klopt dat?', 'Ja, dit is mijn besluit');
    await walk.see(page, 'A-2026-0001 is toegekend');
    await walk.shoot(page, 'volmachthouder-besloten');
    expect(hand.spent).toEqual({ clicks: 3, inputs: 0, typed: 0 });
    await page.context().close();
  });

  test('everyone’s card is current, and the school hears of the decision', async () => {
    await walk.host.idle();
    for (const persona of [ZOCO, DIRECTIE, CONSULENT, LID, VOLMACHTHOUDER]) {
      walk.host.teams.reload(persona); // what only they saw is gone
      const cards = walk.people.cardsOf(persona).filter((words) => words.includes('A-2026-0001'));
      for (const words of cards) expect(words).toMatch(/A-2026-0001 is (toegekend|klaar: toegekend op)/);
    }
    for (const persona of [ZOCO, DIRECTIE]) expect(walk.people.newest(persona).summary).toBe('Er is een besluit');
  });

  otherWays(() => walk);
  byTheBestuurder(() => walk);
  inTheEvening(() => walk);

  test('nothing went wrong in a page on the way', () => {
    expect(walk.wrong).toEqual([]);
  });
});
