/// <reference lib="dom" />
import { Buffer } from 'node:buffer';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { describeInChromium, startChromium } from '../support/chromium.ts';
import { startLocalHost, type TestHost } from '../support/local-host.ts';
import { cardWith, openWerkbank } from '../support/werkbank-page.ts';

const HEADER = 'naam;e-mail;rol;school;brin;bestuur;schooltype;tenant';

describeInChromium('a file of people and schools, sent in the werkbank', () => {
  let host: TestHost;
  let browser: Browser;
  beforeAll(async () => {
    [host, browser] = await Promise.all([startLocalHost({ at: '2026-11-25T09:00:00Z' }), startChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  test('goes by the paperclip and the keyboard, is shown first, and then carried through', async () => {
    const wrong: string[] = [];
    const page = await openWerkbank(browser, { url: host.url, query: 'persona=beheerder', wrong });
    const tenant = readDemo().personas.find(({ persona }) => persona === 'zoco-duinroos')?.tenantId;
    const lines = Array.from(
      { length: 11 },
      (_, at) =>
        `Zorgcoördinator ${at + 1};zoco${at}@kwelder.example;zoco;De Kwelder;99XK00;Stichting Vloedlijn;VO;${tenant}`,
    );
    await cardWith(page, 'Hoi, ik ben Meedoen').waitFor();
    await page.getByRole('textbox', { name: 'Schrijf een bericht' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Bestand toevoegen');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bestand toevoegen' }).press('Enter');
    const bytes = Buffer.from([HEADER, ...lines].join('\r\n'), 'latin1');
    await (await chooser).setFiles({ name: 'mensen.csv', mimeType: 'text/csv', buffer: bytes });
    await page.getByText('Bestand: mensen.csv').first().waitFor();
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await cardWith(page, 'Dit verandert er').waitFor();
    await page.getByText('11 nieuwe personen', { exact: true }).waitFor();
    await page.getByText('Pagina 1 van 2').waitFor();
    await page.getByRole('button', { name: 'Voer door' }).click();
    await cardWith(page, 'Dit staat nu in het register').waitFor();
    expect(wrong).toEqual([]);
  });
});
