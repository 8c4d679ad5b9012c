import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startWerkbankHost, type WerkbankHost } from '../support/werkbank-host.ts';
import { type Opening, openWerkbank } from '../support/werkbank-page.ts';

/**
 * For the tests of a group: one Chromium for all, and for each a werkbank of its own. A test fails when a page met what
 * ought not to happen.
 */
export function werkbankStage() {
  let browser: Browser;
  let host: WerkbankHost;
  let wrong: string[];
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    host = await startWerkbankHost();
    wrong = [];
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await host.close();
    expect(wrong).toEqual([]);
  });

  return {
    /** The host of the test that runs. */
    get host() {
      return host;
    },
    /** Another host instead, with these options. */
    async restart(options: Parameters<typeof startWerkbankHost>[0]) {
      await host.close();
      host = await startWerkbankHost(options);
    },
    open: (query: string, more: Partial<Opening> = {}) =>
      openWerkbank(browser, { url: host.url, query, wrong, ...more }),
    chat: (persona: string) => host.teams.personalChat(persona),
  };
}
