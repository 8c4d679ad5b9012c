import * as z from 'zod';
import { checkIcons } from './check-icons.ts';
import { checkLanguage } from './check-languages.ts';
import { checkManifest } from './check-manifest.ts';
import { checkSchema } from './check-schema.ts';
import { manifestSchema } from './manifest-schema.ts';
import { unzip } from './zip.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const record = z.record(z.string(), z.unknown());
const NOTHING = new Uint8Array();
const textOf = (files: Files, name: string): string => Buffer.from(files.get(name) ?? NOTHING).toString('utf8');

/** What is in the package, by our own rules: the right files, filled in, good icons, whole translations. */
export function checkContents(files: Files): readonly string[] {
  const names = [...files.keys()];
  const raw: unknown = JSON.parse(textOf(files, 'manifest.json') || '{}');
  const parsed = manifestSchema.safeParse(raw);
  if (!parsed.success) return [`manifest.json: ${z.prettifyError(parsed.error)}`];
  const { icons, localizationInfo } = parsed.data;
  const languages = localizationInfo.additionalLanguages.map((language) => language.file);
  const wanted = ['manifest.json', icons.color, icons.outline, ...languages];
  const empty = names.filter((name) => name.endsWith('.json') && textOf(files, name).includes('${{'));
  return [
    ...wanted.filter((name) => !files.has(name)).map((name) => `${name} is not in the package`),
    ...names.filter((name) => !wanted.includes(name)).map((name) => `${name} does not belong in the package`),
    ...empty.map((name) => `${name} has an empty place`),
    ...checkManifest(parsed.data),
    ...checkIcons(files.get(icons.color) ?? NOTHING, files.get(icons.outline) ?? NOTHING),
    ...languages
      .filter((name) => files.has(name))
      .flatMap((name) => checkLanguage(raw, name, record.parse(JSON.parse(textOf(files, name))))),
  ];
}

/**
 * Checks an app package as Teams would, without any network: Microsoft's schemas, their rules that no schema holds, the
 * icons, the languages, and that nothing else is in the zip.
 *
 * @returns one sentence a problem; none when the package is good
 */
export async function checkPackage(bytes: Uint8Array): Promise<readonly string[]> {
  const files = unzip(bytes);
  const problems = [...checkContents(files)];
  for (const name of [...files.keys()].filter((file) => file.endsWith('.json'))) {
    problems.push(...(await checkSchema(name, textOf(files, name))));
  }
  return problems;
}
