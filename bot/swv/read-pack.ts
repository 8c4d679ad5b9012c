import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Configuration, parseConfiguration, type Read, unknownFile } from './configuration.ts';
import { jsonFault } from './json-fault.ts';
import type { Problem } from './problem.ts';
import type { Section } from './section.ts';

/**
 * Reads a pack: a folder with one JSON file per section and nothing else.
 *
 * @param directory path of the folder
 * @param sections those that the app knows
 * @returns the whole configuration, or every error in it; throws only when the disk fails
 */
export async function readPack(directory: string, sections: readonly Section[]): Promise<Read<Configuration>> {
  const files = await list(directory);
  if (files === null) return { ok: false, problems: [{ file: directory, path: '', reason: 'deze map bestaat niet' }] };
  const names = new Set(sections.map((section) => `${section.name}.json`));
  const broken: Problem[] = [];
  const raw: Record<string, unknown> = {};
  for (const file of files.toSorted()) {
    if (!names.has(file)) {
      broken.push(unknownFile(file, sections));
      continue;
    }
    const read = readJson(await readFile(join(directory, file), 'utf8'));
    if (read.ok) raw[file.slice(0, -'.json'.length)] = read.value;
    else broken.push({ file, path: '', reason: read.reason });
  }
  const unread = new Set(broken.map((problem) => problem.file));
  const parsed = parseConfiguration(raw, sections);
  if (parsed.ok && broken.length === 0) return parsed;
  const problems = parsed.ok ? [] : parsed.problems.filter((problem) => !unread.has(problem.file));
  return { ok: false, problems: [...broken, ...problems] };
}

async function list(directory: string): Promise<string[] | null> {
  try {
    return await readdir(directory);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function readJson(text: string): Json {
  const fault = jsonFault(text);
  if (fault === null) return { ok: true, value: JSON.parse(text) };
  return { ok: false, reason: `regel ${fault.line}, teken ${fault.character}: ${fault.reason}` };
}
