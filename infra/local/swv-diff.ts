import { sections } from '../../bot/sections.ts';
import type { RawConfiguration, Read } from '../../bot/swv/configuration.ts';
import { type Difference, diff } from '../../bot/swv/diff.ts';
import { placeText } from '../../bot/swv/place.ts';
import { readPack } from '../../bot/swv/read-pack.ts';
import { differenceWords } from '../../cards/beheer/configuration/difference-words.ts';
import { sectionLabel } from '../../cards/beheer/configuration/labels.ts';
import { storedConfiguration } from './stored-configuration.ts';

/** Where one side of the comparison comes from. */
export type Source =
  | { readonly kind: 'pack'; readonly directory: string }
  | { readonly kind: 'stored'; readonly dataDir: string; readonly swv: string | undefined };

/**
 * Says section by section what differs, with bron and dates.
 *
 * @returns the exit code: 0 when both say the same, 1 when they differ, 2 when one of them could not be read
 */
export async function swvDiff(was: Source, becomes: Source, write: (text: string) => void): Promise<number> {
  const [before, after] = [await read(was), await read(becomes)];
  for (const side of [before, after]) {
    if (side.ok) continue;
    for (const { file, path, reason } of side.problems) write(`${file}${path === '' ? '' : ` ${path}`}: ${reason}\n`);
  }
  if (!before.ok || !after.ok) return 2;
  const found = diff(before.value, after.value);
  if (found.length === 0) {
    write('Er is geen verschil.\n');
    return 0;
  }
  for (const [section, those] of Map.groupBy(found, (one) => one.section)) {
    write(`${section}.json (${sectionLabel(section)}): ${those.length}\n`);
    for (const one of those) write(said(one));
  }
  write(`\n${found.length === 1 ? '1 verschil' : `${found.length} verschillen`}\n`);
  return 1;
}

function said({ place, was, becomes }: Difference): string {
  const words = differenceWords(place, was, becomes);
  const sides = [
    ...(words.was === null ? [] : [`    was:   ${words.was}\n`]),
    ...(words.becomes === null ? ['    vervalt\n'] : [`    wordt: ${words.becomes}\n`]),
  ];
  return `  ${placeText(place) || '(het hele bestand)'}\n${sides.join('')}`;
}

async function read(source: Source): Promise<Read<RawConfiguration>> {
  if (source.kind === 'stored') return storedConfiguration(source.dataDir, source.swv);
  const pack = await readPack(source.directory, sections);
  return pack.ok ? { ok: true, value: pack.value.raw } : pack;
}
