/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Nothing sticks out: neither the page nor the chat scrolls sideways. */
export async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.log')].map((one) => one.scrollWidth - one.clientWidth),
  );
  for (const pixels of over) expect(pixels).toBe(0);
}
