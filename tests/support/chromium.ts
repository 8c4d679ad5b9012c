import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

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

/** Tests in a browser: left out on a machine without one, save in CI, where its absence is a failure. */
export const describeInChromium = describe.skipIf(!existsSync(PATH) && process.env.CI !== 'true');

/** Starts Debian's own chromium, which speaks to loopback only. */
export function startChromium(): Promise<Browser> {
  // LANGUAGE: date fields read as in the Netherlands where Chromium has Dutch (chromium-l10n).
  return chromium.launch({ executablePath: PATH, args: ARGS, env: { ...process.env, LANGUAGE: 'nl' } });
}
