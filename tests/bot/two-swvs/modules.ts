import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Sample } from '../../support/sample.ts';

const ROOT = join(import.meta.dirname, '../../..');
const Module = z.record(z.string(), z.unknown());
const isSample = (value: unknown): value is Sample => typeof value === 'function';

async function modules(pattern: string): Promise<readonly z.infer<typeof Module>[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: ROOT })) files.push(file);
  return Promise.all(files.sort().map(async (file) => Module.parse({ ...(await import(join(ROOT, file))) })));
}

/** Rows that mean something for the tables of each feature; those of the store are made by the app itself. */
export async function samples(): Promise<readonly Sample[]> {
  const found = await modules('tests/fixtures/samples/!(store).ts');
  return found.flatMap(({ sample }) => (isSample(sample) ? [sample] : []));
}

/** The id of every input that any card has, as each feature's verbs.ts exports them. */
export async function inputNames(): Promise<readonly string[]> {
  const found = await modules('cards/**/verbs.ts');
  const lists = found.flatMap((module) =>
    Object.values(module).filter((one) => typeof one === 'object' && one !== null),
  );
  const names = lists.flatMap((list) => Object.values(Object(list)).filter((one) => typeof one === 'string'));
  return names.filter((name) => !name.includes('.')); // with a dot it is a verb
}
