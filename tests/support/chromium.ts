import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = '/usr/bin/chromium';
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=nl-NL',
];

/** Whether browser tests may be skipped: no browser on this machine, and not in CI, where that is a failure. */
export const withoutChromium = !existsSync(PATH) && process.env.CI !== 'true';

/** Starts Debian's own chromium, which speaks to loopback only. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: ARGS });
}
