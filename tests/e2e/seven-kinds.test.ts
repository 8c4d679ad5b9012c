import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { Hand } from '../support/hand.ts';
import { DIRECTIE, ZOCO } from '../support/host-route.ts';
import { DESK, PHONE } from '../support/werkbank-page.ts';
import { openWalk, type Walk } from './first-request/walk.ts';
import { byKeyboard } from './seven-kinds/by-keyboard.ts';
import { byTheSwv } from './seven-kinds/by-the-swv.ts';
import { fillIn } from './seven-kinds/fill-in.ts';
import { fits } from './seven-kinds/fits.ts';
import { KINDS, NUMBERS } from './seven-kinds/forms.ts';

type Key = keyof typeof KINDS;
const KEYS = Object.keys(KINDS) as Key[];

/** The kinds that the first request does not show, in the werkbank by everyone who has a part in them, counted. */
describeInChromium('the other six kinds', () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await openWalk({ at: '2026-11-23T08:00:00Z', folder: 'zeven' });
  });
  afterAll(() => walk?.close());

  test.each(KEYS)('the zorgcoördinator asks %s in as few inputs and clicks as were promised', async (key) => {
    const { name, most } = KINDS[key];
    const onPhone = key === 'advies';
    const { page, hand } = await walk.as(ZOCO, onPhone ? PHONE : DESK);
    if (onPhone) await page.locator('.chat').first().click();
    const look = async (what: string) => {
      await walk.shoot(page, `zoco-${key}-${what}`);
      if (onPhone) await fits(page);
    };
    await fillIn(walk, { page, hand, look }, KINDS[key]);
    await hand.press('Klopt alles?', 'Stuur naar directie');
    await walk.see(page, `${NUMBERS[key]} wacht op de directie`);
    await look('verstuurd');
    expect(hand.spent, name).toMatchObject({ inputs: most.inputs, typed: most.typed });
    expect(hand.spent.clicks, name).toBeLessThanOrEqual(most.clicks);
    await page.context().close();
  });

  test('the directie says yes to each with one tap', async () => {
    const { page } = await walk.as(DIRECTIE);
    for (const key of KEYS) {
      const hand = new Hand(page);
      await walk.see(page, `${NUMBERS[key]} wacht op jou`);
      await walk.shoot(page, `directie-${key}`);
      await hand.press(`${NUMBERS[key]} wacht op jou`, 'Ja, wij doen mee');
      await walk.see(page, `${NUMBERS[key]} is bij de onderwijsconsulent`);
      expect(hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
    }
    await page.context().close();
  });

  byTheSwv(() => walk);
  byKeyboard(() => walk);

  test('nothing went wrong in a page on the way', () => {
    expect(walk.wrong).toEqual([]);
  });
});
