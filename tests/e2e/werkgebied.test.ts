import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { swvId } from '../../cards/words/brands.ts';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { readWorkbook } from '../bot/verantwoording/support/read-office.ts';
import { describeInChromium } from '../support/chromium.ts';
import { openWalk, type Walk } from './first-request/walk.ts';
import { say } from './verantwoording/say.ts';

const BELEID = 'beleidsmedewerker';
const ROUND = 'Trimesterrapportage van het werkgebied · eerste trimester 2026-2027';
const HERE = 'Werkgebied Noord (demo)';
const NEXT = 'Bewaar en ga verder';
const SENT = 'Een verantwoording 2026 is ingediend';

/** A trimester of a werkgebied, in the demonstration of PPO Noord-Kennemerland: who fills in the last part hands it in. */
describeInChromium('the verantwoording of a werkgebied', () => {
  let walk: Walk;
  beforeAll(async () => {
    const demo = readDemo(swvId('ppo-noord-kennemerland'));
    walk = await openWalk({ at: '2026-11-23T08:00:00Z', folder: 'werkgebied', demo });
  });
  afterAll(() => walk?.close());

  test('the beleidsmedewerker begins a trimester, pastes the budgets and opens it', async () => {
    const { page, hand } = await walk.as(BELEID);
    await say(page, 'verantwoording');
    await walk.see(page, 'Rondes van verantwoording');
    await walk.shoot(page, 'rondes');
    await hand.press('Rondes van verantwoording', `Begin deze ronde: ${ROUND}`);
    await walk.see(page, 'Ronde in voorbereiding');
    await walk.shoot(page, 'begonnen');
    await hand.press('Ronde in voorbereiding', 'Bedragen die werkgebieden ontvingen');
    await walk.see(page, 'Plak een tabel');
    await hand.press('Plak een tabel', 'Plak een tabel');
    await walk.see(page, 'Plak een tabel met bedragen');
    await hand.type('Je tabel', 'werkgebied\tbudget\nWerkgebied Noord (demo)\t40.000\nzuid\t35.000');
    await walk.shoot(page, 'plakken');
    await hand.press('Plak een tabel met bedragen', 'Bekijk wat er verandert');
    await walk.see(page, 'Dit verandert er aan de bedragen');
    await walk.shoot(page, 'verandert');
    await hand.press('Dit verandert er aan de bedragen', 'Neem over');
    await walk.see(page, '€ 40.000');
    await hand.press('€ 40.000', 'Terug naar de ronde');
    await walk.see(page, '2 van de 2 bekend');
    await hand.press('2 van de 2 bekend', 'Open de ronde');
    await walk.see(page, 'Ja, open de ronde');
    await walk.shoot(page, 'openen');
    await hand.press('Ja, open de ronde', 'Ja, open de ronde');
    await walk.see(page, 'Deze ronde loopt');
    expect(hand.spent).toEqual({ clicks: 8, inputs: 1, typed: 1 });
    await page.context().close();
    await walk.tick();
  });

  test('the consulent of the werkgebied fills it in and hands it in', async () => {
    const { page, hand } = await walk.as('consulent-noord');
    await walk.see(page, HERE);
    await walk.shoot(page, 'kaart');
    await hand.press(HERE, 'Begin');
    await walk.see(page, 'Budget van het werkgebied: € 40.000');
    await walk.shoot(page, 'geld');
    await hand.type('Besteed in dit trimester (in euro)', '12.500');
    await hand.type('Deel van het budget voor innovatie (in procenten)', '4');
    await hand.press(HERE, NEXT);
    await walk.see(page, 'Bij welke prioriteit?');
    await walk.shoot(page, 'doelen');
    await hand.type('Welke doelen waren er, en hoe ver kwam het werkgebied?', 'Elke school kent haar buurtteam.');
    await hand.chooseUnder('Bij welke prioriteit?', 'Lokaal anticiperen');
    await hand.chooseUnder('Hoe ver kwamen jullie?', 'Deels');
    await hand.press(HERE, NEXT);
    await walk.see(page, 'Wat is er het volgende trimester nodig?');
    await walk.shoot(page, 'geleerd');
    await hand.type('Wat leerde het werkgebied?', 'Samen aan tafel met de wijk leidt eerder tot een oplossing.');
    await hand.press(HERE, NEXT);
    await walk.see(page, 'Alles is ingevuld');
    await walk.shoot(page, 'ingevuld');
    await walk.see(page, 'jij tekent');
    await hand.press('jij tekent', 'Akkoord, dien in');
    await walk.see(page, 'ingediend op');
    await walk.shoot(page, 'ingediend');
    expect(hand.spent).toEqual({ clicks: 7, inputs: 6, typed: 4 });
    await page.context().close();
  });

  test('the beleidsmedewerker accepts it with one click, closes the round and takes the workbook', async () => {
    const { page, hand } = await walk.as(BELEID);
    await walk.see(page, SENT);
    await walk.shoot(page, 'bekijken');
    await hand.press(SENT, 'Akkoord');
    await walk.see(page, 'akkoord sinds');
    await walk.shoot(page, 'akkoord');
    expect(hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
    await say(page, 'verantwoording');
    await walk.see(page, '1 van de 2 ingediend');
    await hand.press('1 van de 2 ingediend', `Bekijk deze ronde: ${ROUND}`);
    await walk.see(page, 'Deze ronde loopt');
    await hand.press('Deze ronde loopt', 'Bekijk de stand');
    await walk.see(page, 'De stand van de ronde');
    await walk.shoot(page, 'stand');
    await hand.press('De stand van de ronde', 'Terug naar de ronde');
    await walk.see(page, 'Deze ronde loopt');
    await hand.press('Deze ronde loopt', 'Sluit de ronde');
    await walk.see(page, 'Ja, sluit de ronde');
    await hand.press('Ja, sluit de ronde', 'Ja, sluit de ronde');
    await walk.see(page, 'Gesloten ronde');
    await walk.shoot(page, 'gesloten');
    await walk.tick();
    await say(page, 'resultaat');
    await walk.see(page, 'Bekijk het resultaat');
    await hand.press('Bekijk het resultaat', 'Bekijk het resultaat');
    await walk.see(page, 'verantwoordingen ingediend');
    await walk.shoot(page, 'resultaat');
    await hand.press('verantwoordingen ingediend', 'Haal het werkboek op');
    await walk.see(page, 'Je werkboek staat klaar');
    const opens = page.context().waitForEvent('page');
    await hand.follow('Je werkboek staat klaar', 'Haal het werkboek op');
    const behind = await opens;
    const comes = behind.waitForEvent('download');
    await behind.getByRole('button').click();
    const book = readWorkbook(await readFile(await (await comes).path()));
    expect(book.names.length).toBeGreaterThan(2);
    await behind.close();
    await hand.press('Je werkboek staat klaar', 'Terug naar het resultaat');
    await walk.see(page, 'verantwoordingen ingediend');
    await hand.press('verantwoordingen ingediend', 'Het staat in het jaarverslag');
    await walk.see(page, 'Wie indiende, heeft gehoord');
    await page.context().close();
    await walk.tick();
    const heard = 'Jullie cijfers staan in het jaarverslag';
    expect(walk.people.cardsOf('consulent-noord').filter((words) => words.includes(heard))).toHaveLength(1);
  });

  test('nothing went wrong in a page on the way', () => {
    expect(walk.wrong).toEqual([]);
  });
});
