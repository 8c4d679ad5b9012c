/// <reference lib="dom" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { settingsFile } from '../../infra/local/playground/settings-file.ts';
import { inOneTenant } from '../../infra/local/playground/six.ts';
import { type Playground, settingsPath, startPlayground } from '../../infra/local/playground/start-playground.ts';
import { describeInChromium, startChromium } from '../support/chromium.ts';
import { freePort, startLocalHost, type TestHost } from '../support/local-host.ts';

/** Microsoft's own client as a second opinion: it knows nothing of our stand-in of Teams. */
describeInChromium('the bot in Microsoft’s Playground', () => {
  let host: TestHost;
  let playground: Playground;
  let browser: Browser;
  let page: Page;
  const elsewhere = new Set<string>();

  beforeAll(async () => {
    const demo = inOneTenant(readDemo());
    const [me] = demo.six;
    if (me === undefined) throw new Error('six personas');
    host = await startLocalHost({ at: '2026-11-23T08:00:00Z', demo });
    const folder = join(host.dataDir, 'playground');
    await mkdir(folder);
    await writeFile(settingsPath(folder), settingsFile(demo.six, me, demo.tenantId));
    playground = await startPlayground({ folder, port: await freePort(), botUrl: `${host.url}/api/messages` });
    browser = await startChromium();
    page = await browser.newPage();
    await page.clock.setFixedTime(host.clock.now()); // the day on which its calendar opens
    await page.route('**/*', async (route) => {
      const { hostname } = new URL(route.request().url());
      if (hostname === '127.0.0.1' || hostname === 'localhost') return route.continue();
      elsewhere.add(hostname);
      return route.abort();
    });
    await page.goto(playground.url);
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
    await host?.close();
  });

  const cards = (words: string) => page.locator('.ac-adaptiveCard', { hasText: words });
  const card = (words: string) => cards(words).last();
  const message = async (text: string) => {
    const field = page.getByRole('textbox').last();
    await field.click();
    await field.pressSequentially(text);
    await field.press('Enter');
  };

  test('opening it installs the bot, which greets; a text is answered; a button is answered in its place', async () => {
    await card('Hoi, ik ben Meedoen').waitFor();
    await message('hoi');
    await cards('Hoi, ik ben Meedoen').nth(1).waitFor();
    await card('Hoi, ik ben Meedoen').getByRole('button', { name: 'Wat kan ik nog meer?' }).click();
    await card('Dit kun je hier doen').waitFor();
    expect(await cards('Hoi, ik ben Meedoen').count()).toBe(1);
    await card('Dit kun je hier doen').getByRole('button', { name: 'Mijn taken' }).click();
    await card('Je hebt geen taken').waitFor();
  });

  test('a request is begun: a step of the form is checked, saved and goes on, all in the place of the card', async () => {
    await card('Je hebt geen taken').waitFor();
    await message('nieuwe aanvraag');
    await card('Voor welke school?').getByText('Maatwerkarrangement individueel').first().click();
    const first = card('Wat heeft deze leerling nodig?');
    await first.waitFor();
    await first.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await first.getByText('Kijk nog naar 4 dingen').waitFor();
    await first.getByRole('checkbox', { name: 'Gesprekken met de mentor' }).check();
    await first.getByRole('textbox', { name: 'Leerlingnummer van je school' }).fill('10-4711');
    await first.getByRole('combobox', { name: 'Niveau' }).click();
    await page.getByRole('option', { name: 'Havo' }).click();
    await first.getByRole('radio', { name: 'Begeleiding van de leerling in de les' }).check();
    await first.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    const second = card('Vanaf wanneer, hoeveel en waarvoor?');
    await second.waitFor();
    await second.getByRole('combobox', { name: 'Wanneer moet het beginnen?' }).click();
    await page.getByRole('button', { name: '30, November, 2026' }).click();
    await second.getByRole('button', { name: 'Later verder' }).click();
    await card('Je aanvraag is nog niet af').waitFor();
  });

  test('its page asks for fonts from one host elsewhere, as npm run playground warns; for nothing more', () => {
    expect([...elsewhere].filter((name) => name !== 'res-1.cdn.office.net')).toEqual([]);
  });
});
