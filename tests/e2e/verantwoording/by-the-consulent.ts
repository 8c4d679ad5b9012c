import { expect, test } from 'vitest';
import type { Walk } from '../first-request/walk.ts';
import { signs } from './by-the-school.ts';
import { CONSULENT, ZOCO } from './people.ts';

const SENT = 'Een verantwoording 2026 is ingediend';
const NEXT = 'Bewaar en ga verder';

/** A question back, its answer, a signature once more, and the acceptance. */
export function byTheConsulent(at: () => Walk): void {
  test('the consulent asks something at a part', async () => {
    const { page, hand } = await at().as(CONSULENT);
    const look = (what: string) => at().shoot(page, `consulent-${what}`);
    await at().see(page, SENT);
    await look('kaart');
    await hand.press(SENT, 'Bekijk');
    await at().see(page, 'Waar ligt het?');
    await look('bekijkt');
    await hand.press('Waar ligt het?', 'Sluit overzicht');
    await at().see(page, SENT);
    await hand.press(SENT, 'Stel een vraag');
    await at().see(page, 'Wat wil je vragen?');
    await hand.choose('radio', 'Wat leerde het team?');
    await hand.type('Je vraag', 'Hoe vaak keken jullie dit jaar bij elkaar in de les?');
    await look('vraag');
    await hand.press('Wat wil je vragen?', 'Stuur de vraag');
    await at().see(page, 'er is een vraag over');
    await look('gevraagd');
    expect(hand.spent).toEqual({ clicks: 5, inputs: 2, typed: 1 });
    await page.context().close();
  });

  test('the zorgcoördinator answers it in the form, in two clicks and one text', async () => {
    const { page, hand } = await at().as(ZOCO);
    const asked = 'Er is een vraag over wat je invulde';
    await at().see(page, asked);
    await at().shoot(page, 'zoco-vraag');
    await hand.press(asked, 'Verder');
    await at().see(page, 'Hoe vaak keken jullie dit jaar bij elkaar in de les?');
    await at().shoot(page, 'zoco-vraag-formulier');
    await hand.type('Wat leerde het team?', 'Wij keken vier keer bij elkaar in de les; dat scheelt veel tijd.');
    await hand.press('Hoe vaak keken jullie', NEXT);
    await at().see(page, 'Alles is ingevuld');
    await at().shoot(page, 'zoco-beantwoord');
    expect(hand.spent).toEqual({ clicks: 2, inputs: 1, typed: 1 });
    await page.context().close();
  });

  test('the directie signs once more, and the consulent accepts it with one click', async () => {
    await signs(at(), 'tweede');
    const { page, hand } = await at().as(CONSULENT);
    await at().see(page, SENT);
    await at().shoot(page, 'consulent-opnieuw');
    await hand.press(SENT, 'Akkoord');
    await at().see(page, 'akkoord sinds');
    await at().shoot(page, 'consulent-akkoord');
    expect(hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
    await page.context().close();
  });
}
