import { expect, test } from 'vitest';
import type { Walk } from '../first-request/walk.ts';
import { AGREED } from './by-the-agenda.ts';
import { GOALS } from './last-year.ts';
import { CONTROLLER, DIRECTIE, ZOCO } from './people.ts';

const TITLE = 'Verantwoording 2026 van je school';
const HERE = 'De Duinroos · Verantwoording van de school · 2026';
const NEXT = 'Bewaar en ga verder';

/** The people of De Duinroos and its board, each in their own part. */
export function byTheSchool(at: () => Walk): void {
  test('the controller of two schools gets one card, and fills in the money in a table: one paste, four clicks', async () => {
    const { page, hand } = await at().as(CONTROLLER);
    const look = (what: string) => at().shoot(page, `controller-${what}`);
    const asks = 'Verantwoording 2026 van je 2 scholen';
    await at().see(page, asks);
    await look('kaart');
    await hand.press(asks, 'Vul het geld in één keer in');
    await at().see(page, 'Het geld van al je scholen');
    await look('tabel');
    await hand.type('Je tabel', 'De Duinroos\t0\t11.000\t0\t0\t1.400');
    await hand.press('Het geld van al je scholen', 'Bekijk wat er verandert');
    await at().see(page, '= € 100 over');
    await look('voorbeeld');
    await hand.press('Dit wordt het geld van je scholen', 'Neem over');
    await at().see(page, 'Eén school is bewaard');
    await look('klaar');
    await hand.press('Eén school is bewaard', 'Sluit overzicht');
    await look('gesloten');
    expect(hand.spent).toEqual({ clicks: 4, inputs: 1, typed: 1 });
    await page.context().close();
  });

  test('the zorgcoördinator fills in the rest: a tap for each goal and two texts', async () => {
    const { page, hand } = await at().as(ZOCO);
    const look = (what: string) => at().shoot(page, `zoco-${what}`);
    await at().see(page, HERE);
    await look('kaart');
    await hand.press(HERE, 'Begin');
    await at().see(page, GOALS[0].text);
    await look('doelen');
    const [one, two, three] = GOALS;
    await at().see(page, AGREED);
    await hand.chooseUnder(AGREED, 'Deels');
    await hand.chooseUnder(one.text, 'Volledig');
    await hand.chooseUnder(two.text, 'Grotendeels');
    await hand.chooseUnder(three.text, 'Niet');
    await hand.press(HERE, NEXT);
    await at().see(page, 'Stap 2 van 2');
    await look('nog-een-doel');
    await hand.press(HERE, NEXT);
    await at().see(page, 'Wat leerde het team?');
    await look('geleerd');
    await hand.type('Wat leerde het team?', 'Wij leerden dat samen een les voorbereiden veel tijd scheelt.');
    await hand.type('Wat heeft de school volgend jaar nodig?', 'Meer tijd om bij elkaar in de les te kijken.');
    await hand.press(HERE, NEXT);
    await at().see(page, 'Alles is ingevuld');
    await look('klaar');
    expect(hand.spent.clicks).toBeLessThanOrEqual(25);
    expect(hand.spent).toEqual({ clicks: 8, inputs: 6, typed: 2 });
    await page.context().close();
  });

  test('the directie hands it in with one click', async () => {
    await signs(at(), 'eerste');
  });
}

/** One click, and it is handed in. */
export async function signs(walk: Walk, name: string): Promise<void> {
  const { page, hand } = await walk.as(DIRECTIE);
  await walk.see(page, `${TITLE}: jij tekent`);
  await walk.shoot(page, `directie-${name}`);
  await hand.press('jij tekent', 'Akkoord, dien in');
  await walk.see(page, 'ingediend op');
  await walk.shoot(page, `directie-${name}-klaar`);
  expect(hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
  await page.context().close();
}
