import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillIn } from './fill-in.ts';
import type { PackageSettings } from './package-settings.ts';
import { zip } from './zip.ts';

/** What goes in the zip; the files lie flat, as Teams wants them. */
const FILES = ['manifest.json', 'en.json', 'color.png', 'outline.png'] as const;

/**
 * Makes the app package from the folder `manifest/`.
 *
 * @param version of the app, x.y.z; Teams offers an update when it rises
 */
export function makePackage(folder: string, settings: PackageSettings, version: string): Uint8Array {
  const values = { ...settings, APP_VERSION: version };
  const files = new Map<string, Uint8Array>();
  for (const name of FILES) {
    const bytes = readFileSync(join(folder, name));
    files.set(name, name.endsWith('.json') ? Buffer.from(fillIn(bytes.toString('utf8'), values)) : bytes);
  }
  return zip(files);
}
