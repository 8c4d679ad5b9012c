/// <reference lib="dom" />
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { Keys } from '../support/keys.ts';
import { focusComesTo, PHONE } from '../support/werkbank-page.ts';
import { openWalk, type Walk } from './first-request/walk.ts';
import { say } from './verantwoording/say.ts';

const BEHEERDER = 'Beheerder van de Wadden';
/** Ten invented schools and forty people, by their roles. */
const CSV = fileURLToPath(new URL('../../infra/local/demo/tien-scholen.csv', import.meta.url));

/** What the walk from nothing to a working samenwerkingsverband cost, chooser and buttons of the werkbank included. */
const spent = { clicks: 0, typed: 0 };

async function press(page: Page, name: string): Promise<void> {
  spent.clicks += 1;
  await page.getByRole('button', { name }).last().click();
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  spent.typed += 1;
  await page.getByLabel(label).fill(text);
}

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
    await press(page, 'Nieuw samenwerkingsverband');
    await fill(page, 'Naam van het samenwerkingsverband', 'SWV De Wadden');
    await fill(page, 'Naam van de beheerder', BEHEERDER);
    await fill(page, 'E-mailadres van de beheerder', 'beheer@wadden.example');
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
    await press(page, 'Bekijk wat er verandert');
    await walk.see(page, 'Dit verandert er');
    await walk.shoot(page, 'beheer-csv');
    await press(page, 'Voer door');
    await walk.see(page, 'Dit staat nu in het register');
    await say(page, 'beheer');
    await page.getByText('41 mensen in het register').waitFor();
    await page.getByText('10 scholen').waitFor();
    await walk.shoot(page, 'beheer-gevuld');
    expect(spent).toEqual({ clicks: 3, typed: 3 }); // besides opening the list of personas and choosing the file
  });

  test('a zorgcoördinator of the file asks, until the beheerder ends the role: at the next click it is over', async () => {
    const { page } = await walk.as('beheerder');
    await become(page, 'Zoco van De Kreek');
    await press(page, 'Voeg Meedoen toe');
    await walk.see(page, 'Hoi, ik ben Meedoen');
    await say(page, 'nieuwe aanvraag');
    await walk.see(page, 'Wat is er nodig?');
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

  test('by keyboard alone the beheerder puts Meedoen in the Teams of twenty people, and mends an address', async () => {
    const { page } = await walk.as('beheerder');
    await become(page, BEHEERDER);
    const keys = new Keys(page);
    const card = (words: string) => walk.see(page, words);
    const homes = page.getByText('Wie deed wat, en wie las een dossier');
    const openPart = async (row: string) => {
      const there = await homes.count();
      await keys.to('Schrijf een bericht');
      await keys.type('beheer', 'Enter');
      await homes.nth(there).waitFor();
      await keys.to(row, 'Shift+Tab');
      await page.keyboard.press('Enter');
    };
    await openPart('Open Bereik');
    await card('geen bericht in de eigen chat');
    await focusComesTo(page, 'Bereik');
    await keys.press('Zet Meedoen klaar bij 20');
    await card('Ik zet Meedoen klaar in Teams bij deze 20 mensen');
    await keys.press('Ja, bij 20');
    await card('Zo ging het');
    await page.getByText('Meedoen staat nu klaar in Teams').last().waitFor();
    await walk.shoot(page, 'beheer-klaargezet');

    await openPart('Open Mensen en rollen');
    await card('Tik op een naam');
    await keys.press('Open Administratie');
    await card('Een persoon in het register');
    await keys.press('Wijzig gegevens');
    await keys.to('E-mailadres');
    await page.keyboard.press('ControlOrMeta+A');
    await keys.type('kantoor@getij.example');
    await keys.press('Bewaar');
    await page.getByText('kantoor@getij.example').last().waitFor();
    expect(walk.wrong).toEqual([]);
    await page.context().close();
  });

  test('on a phone nothing of beheer sticks out', async () => {
    const { page } = await walk.as('beheerder', PHONE);
    await page.locator('.chat').first().click();
    for (const part of [
      'Mensen en rollen',
      'Scholen en besturen',
      'Kanalen',
      'Toegang',
      'Instellingen',
      'Bereik',
      'Bezorging',
      'Logboek',
    ]) {
      await say(page, 'beheer');
      await walk.see(page, 'Wie deed wat, en wie las een dossier');
      await page
        .getByRole('button', { name: `Open ${part}` })
        .last()
        .click();
      await page.getByRole('button', { name: 'Terug naar beheer' }).last().waitFor();
      await walk.shoot(page, `telefoon-${part.split(' ')[0]?.toLowerCase()}`);
      expect(await page.locator('.log').evaluate((log) => log.scrollWidth - log.clientWidth), part).toBe(0);
    }
    await page.context().close();
  });
});
