/// <reference lib="dom" />
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { openWalk, type Walk } from './first-request/walk.ts';

const BEHEERDER = 'Beheerder van de Wadden';
/** Ten invented schools and forty people, by their roles. */
const CSV = fileURLToPath(new URL('../../infra/local/demo/tien-scholen.csv', import.meta.url));

async function say(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Schrijf een bericht' });
  await field.fill(text);
  await field.press('Enter');
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).last().click();

async function become(page: Page, name: string): Promise<void> {
  await page.locator('button.who').click();
  await page.locator('button.choice', { hasText: name }).first().click();
  await page.locator('button.who', { hasText: name }).waitFor();
}

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
    await say(page, 'beheer');
    await walk.see(page, 'Beheer');
    await walk.shoot(page, 'beheer-menu');
    expect(await walk.host.store.directory.listSwvs()).toHaveLength(2);
    expect(walk.wrong).toEqual([]);
    await say(page, 'importeren');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bestand toevoegen' }).press('Enter');
    await (await chooser).setFiles(CSV);
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await walk.see(page, 'Dit verandert er');
    await walk.shoot(page, 'beheer-csv');
    await page.getByRole('button', { name: 'Voer door' }).click();
    await walk.see(page, 'Dit staat nu in het register');
    await say(page, 'beheer');
    await page.getByText('41 mensen in het register').waitFor();
    await page.getByText('10 scholen').waitFor();
    await walk.shoot(page, 'beheer-gevuld');
  });

  test('a zorgcoördinator of the file asks, until the beheerder ends the role: at the next click it is over', async () => {
    const { page } = await walk.as('beheerder');
    await become(page, 'Zoco van De Kreek');
    await press(page, 'Voeg Meedoen toe');
    await walk.see(page, 'Hoi, ik ben Meedoen');
    await say(page, 'nieuwe aanvraag');
    await walk.see(page, 'Voor welke school?');
    await walk.shoot(page, 'nieuwe-zoco');
    await become(page, BEHEERDER);
    await say(page, 'beheer');
    await press(page, 'Open Mensen en rollen');
    await page.getByLabel('Zoek op naam of school').fill('Zoco van De Kreek');
    await press(page, 'Zoek');
    await press(page, 'Open Zoco van De Kreek');
    await walk.shoot(page, 'beheer-mens');
    await press(page, 'Wijzig: ');
    await walk.shoot(page, 'beheer-einde');
    // The role began today, so it is called off; one that began earlier gets a last day.
    await press(page, 'Dit gaat niet door');
    await walk.shoot(page, 'beheer-na-einde');
    await become(page, 'Zoco van De Kreek');
    await say(page, 'nieuwe aanvraag');
    await walk.see(page, 'Je hebt hier vandaag geen rol');
    expect(walk.wrong).toEqual([]);
  });
});
