import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Demo } from '../../../infra/local/demo/read-demo.ts';
import { startChromium } from '../../support/chromium.ts';
import { Hand } from '../../support/hand.ts';
import { peopleAt } from '../../support/host-route.ts';
import { startLocalHost } from '../../support/local-host.ts';
import { cardWith, DESK, openWerkbank } from '../../support/werkbank-page.ts';

const SHOTS = fileURLToPath(new URL('../../../dist/screenshots/', import.meta.url));
const PATIENCE_MS = 20_000;

const SUNDAY = '2026-11-22T10:00:00Z';

interface Opening {
  /** ISO. */
  readonly at?: string;
  /** Of the pictures, in dist/screenshots. */
  readonly folder?: string;
  /** Another than the first. */
  readonly demo?: Demo;
}

/**
 * The werkbank on a real local host, on a Sunday or when said; with `SCREENSHOTS=ja` every step leaves a picture in
 * dist/screenshots, or in a folder of that.
 */
export async function openWalk({ at = SUNDAY, folder = '', demo }: Opening = {}) {
  const host = await startLocalHost(demo === undefined ? { at } : { at, demo });
  const browser = await startChromium();
  const wrong: string[] = [];
  const pictures = process.env.SCREENSHOTS === 'ja';
  const shown = join(SHOTS, folder);
  if (pictures) await mkdir(shown, { recursive: true });
  let shots = 0;
  return {
    host,
    people: peopleAt(host),
    /** What ought not to happen in a page. */
    wrong,
    /** Opens the werkbank as somebody, with a hand that counts. */
    async as(persona: string, viewport = DESK) {
      const page = await openWerkbank(browser, { url: host.url, query: `persona=${persona}`, wrong, viewport });
      page.setDefaultTimeout(PATIENCE_MS);
      return { page, hand: new Hand(page) };
    },
    /** The next tick of the timer. */
    tick: () => host.clock.moveTo(new Date(host.clock.now().getTime() + 5 * 60_000)),
    see: (page: Page, words: string) => cardWith(page, words).last().waitFor(),
    async shoot(page: Page, name: string): Promise<void> {
      if (!pictures) return;
      shots += 1;
      await page.screenshot({ path: join(shown, `${String(shots).padStart(2, '0')}-${name}.png`) });
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}

export type Walk = Awaited<ReturnType<typeof openWalk>>;
