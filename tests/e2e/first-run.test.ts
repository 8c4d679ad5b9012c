/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { openWalk, type Walk } from './first-request/walk.ts';

const BEHEERDER = 'Beheerder van de Wadden';

/** From an empty samenwerkingsverband to one that works, by cards alone; the demonstration stays beside it. */
describeInChromium('the first run', () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await openWalk();
  });
  afterAll(() => walk?.close());

  test('a new samenwerkingsverband is made in the werkbank, and its beheerder sees the menu of beheer', async () => {
    const { page } = await walk.as('beheerder');
    await page.locator('button.who').click();
    await page.getByRole('button', { name: 'Nieuw samenwerkingsverband' }).click();
    await page.getByLabel('Naam van het samenwerkingsverband').fill('SWV De Wadden');
    await page.getByLabel('Naam van de beheerder').fill(BEHEERDER);
    await page.getByLabel('E-mailadres van de beheerder').fill('beheer@wadden.example');
    await walk.shoot(page, 'nieuw-swv');
    await page.keyboard.press('Enter');
    await page.locator('button.who', { hasText: BEHEERDER }).waitFor();
    await walk.see(page, 'Hoi, ik ben Meedoen');
    const field = page.getByRole('textbox', { name: 'Schrijf een bericht' });
    await field.fill('beheer');
    await field.press('Enter');
    await walk.see(page, 'Beheer');
    await walk.shoot(page, 'beheer-menu');
    expect(await walk.host.store.directory.listSwvs()).toHaveLength(2);
    expect(walk.wrong).toEqual([]);
  });
});
