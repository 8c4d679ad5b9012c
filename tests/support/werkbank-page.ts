/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 780 };

export interface Opening {
  readonly url: string;
  /** `persona=…&naast=…` */
  readonly query: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'dark' | 'light';
  /** Gets what ought not to happen: errors, a broken policy, anything asked of elsewhere. */
  readonly wrong: string[];
}

/** Opens the werkbank and waits until it hears what happens. */
export async function openWerkbank(browser: Browser, opening: Opening): Promise<Page> {
  const { url, query, viewport = DESK, colorScheme = 'light', wrong } = opening;
  const context = await browser.newContext({ viewport, colorScheme, locale: 'nl-NL', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (line) => {
    const expected = line.text().includes('(Conflict)') || line.text().includes('404'); // the clock, or a host without
    if (line.type() === 'error' && !expected) wrong.push(line.text());
  });
  page.on('request', (asked) => {
    if (!asked.url().startsWith(url)) wrong.push(asked.url());
  });
  await page.goto(`${url}/?${query}`);
  await page.locator('body[data-line=up]').waitFor();
  return page;
}

/** The card on the page that holds these words. */
export const cardWith = (page: Page, words: string) => page.locator('.card-frame', { hasText: words });

/** The text of what has focus. */
/** A card is there a moment before focus goes along. */
export const focusComesTo = (page: Page, text: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''), { timeout: 10_000 })
    .toBe(text);
