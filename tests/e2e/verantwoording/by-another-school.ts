import { expect, test } from 'vitest';
import { Keys } from '../../support/keys.ts';
import { focusComesTo, PHONE } from '../../support/werkbank-page.ts';
import type { Walk } from '../first-request/walk.ts';
import { fits } from '../seven-kinds/fits.ts';

const HERE = 'Het Helmgras · Verantwoording van de school · 2026';
const TITLE = 'Verantwoording 2026 van je school';
const NEXT = 'Bewaar en ga verder';

/** Het Helmgras gives an account for the first time: no goals of last year stand there, and much is left over. */
export function byAnotherSchool(at: () => Walk): void {
  test('on a phone the controller says why so much is left over, and nothing sticks out', async () => {
    const { page, hand } = await at().as('controller-branding', PHONE);
    const look = async (what: string) => {
      await at().shoot(page, `telefoon-${what}`);
      await fits(page);
    };
    await page.locator('.chat').first().click();
    await at().see(page, HERE);
    await look('kaart');
    await hand.press(HERE, 'Begin');
    await at().see(page, 'Stap 1 van 2');
    await look('stap-1');
    await hand.type('Eigen middelen van de school (in euro)', '1.000');
    await hand.type('Personele lasten (in euro)', '4.250,50');
    await hand.type('Afschrijvingen (in euro)', '0');
    await hand.type('Huisvestingslasten (in euro)', '0');
    await hand.press(HERE, NEXT);
    await at().see(page, 'Stap 2 van 2');
    await hand.type('Overige lasten (in euro)', '9.000');
    await hand.press(HERE, NEXT);
    await at().see(page, 'Het verschil is € 5.000.');
    await look('te-veel-besteed');
    await hand.type('Overige lasten (in euro)', '0');
    await hand.press(HERE, NEXT);
    await at().see(page, 'Daarom vraag ik waarom het overbleef');
    await look('uitleg');
    await hand.type('Waarom bleef er geld over?', 'De trajectbegeleider begon pas na de herfstvakantie.');
    await hand.choose('radio', 'Volgend jaar voor hetzelfde doel');
    await hand.press(HERE, NEXT);
    await at().see(page, 'Over: € 4.000');
    await look('klaar');
    // One of them put right what could not be.
    expect(hand.spent).toEqual({ clicks: 6, inputs: 8, typed: 7 });
    await page.context().close();
  });

  test('by keyboard alone the zorgcoördinator fills in a whole form, and focus goes along with each step', async () => {
    const { page } = await at().as('zoco-helmgras');
    const keys = new Keys(page);
    await at().see(page, HERE);
    await keys.press('Begin');
    await at().see(page, 'De doelen');
    await focusComesTo(page, TITLE);
    await keys.to('Welke doelen waren er, en hoe ver kwam de school?');
    await keys.type('Elke klas heeft een vaste trajectbegeleider.');
    await keys.press('Onderwijs en jeugdhulp beter verbinden', 'Space');
    await keys.press('Niet', 'Space');
    for (let down = 0; down < 2; down += 1) await page.keyboard.press('ArrowDown');
    await at().shoot(page, 'toetsenbord-doel');
    await keys.press('Bewaar, en nog een doel');
    await at().see(page, 'Nog een doel');
    await focusComesTo(page, TITLE);
    expect(await page.getByRole('radio', { name: 'Grotendeels', checked: true }).count()).toBe(1);
    await at().shoot(page, 'toetsenbord-nog-een');
    await keys.press(NEXT);
    await at().see(page, 'Wat heeft de school volgend jaar nodig?');
    await keys.to('Wat leerde het team?');
    await keys.type('Te kort.');
    await keys.press(NEXT);
    await at().see(page, 'Eén antwoord klopt nog niet.');
    await at().shoot(page, 'toetsenbord-te-kort');
    await keys.to('Wat leerde het team?');
    await page.keyboard.press('Control+A');
    await keys.type('Wij leerden dat een vast gezicht in de klas meer helpt dan een plan.');
    await keys.press(NEXT);
    await at().see(page, 'Alles is ingevuld');
    await at().shoot(page, 'toetsenbord-klaar');
    await keys.press('Bekijk');
    await at().see(page, 'Waar ligt het?');
    await at().shoot(page, 'toetsenbord-bekijk');
    await page.context().close();
  });
}
