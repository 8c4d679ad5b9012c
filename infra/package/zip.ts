import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can hold: the same files make the same bytes, whenever and wherever they are packed. */
const ALWAYS = new Date(1980, 0, 1);

/** Packs files, in the order of their names. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    packed[name] = [bytes, { mtime: ALWAYS, level: 9 }];
  }
  return zipSync(packed);
}

export const unzip = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));
