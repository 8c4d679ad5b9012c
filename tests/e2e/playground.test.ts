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

  test('opening it installs the bot, which greets; a text is answered; a button is answered in its place', async () => {
    await card('Hoi, ik ben Meedoen').waitFor();
    const message = page.getByRole('textbox').last();
    await message.click();
    await message.pressSequentially('hoi');
    await message.press('Enter');
    await cards('Hoi, ik ben Meedoen').nth(1).waitFor();
    await card('Hoi, ik ben Meedoen').getByRole('button', { name: 'Wat kan ik nog meer?' }).click();
    await card('Dit kun je hier doen').waitFor();
    expect(await cards('Hoi, ik ben Meedoen').count()).toBe(1);
    await card('Dit kun je hier doen').getByRole('button', { name: 'Mijn taken' }).click();
    await card('Dit kun je hier doen').waitFor({ state: 'detached' });
  });

  test('its page asks for fonts from one host elsewhere, as npm run playground warns; for nothing more', () => {
    expect([...elsewhere].filter((name) => name !== 'res-1.cdn.office.net')).toEqual([]);
  });
});
