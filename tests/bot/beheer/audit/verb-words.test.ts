import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { outcomeWord } from '../../../../cards/beheer/audit/outcome-words.ts';
import { READING, VERB_WORDS, verbWord } from '../../../../cards/beheer/audit/verb-words.ts';
import { KNOWN_VERBS } from '../../../../infra/gallery/known-verbs.ts';
import { commands } from '../../../../infra/ops/commands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { openBeheer } from '../support/beheer-world.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** `verb: '…'` as the code gives it to the audit log. */
async function written(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const file of glob('bot/**/*.ts', { cwd: ROOT })) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, verb = ''] of text.matchAll(/\bverb: '([^']+)'/g)) found.push(verb);
  }
  return found;
}

test('every verb that the code knows has words in the audit desk', async () => {
  const all = [...KNOWN_VERBS, ...(await written()), ...commands.map(({ name }) => `ops.${name}`)];
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter((verb) => verbWord(verb) === 'anders')).toEqual([]);
});

test('a verb of another version is not taken for one of ours', () => {
  expect(verbWord('toString')).toBe('anders');
  expect(outcomeWord('constructor')).toBe('invoer');
});

test('who reads a dossier does so by verbs that exist', () => {
  for (const verb of READING) expect(KNOWN_VERBS.has(verb)).toBe(true);
  expect(Object.values(VERB_WORDS).filter((words) => /\bu\b|pupil/.test(words))).toEqual([]);
});

oneEngine('the audit desk', (engine) => {
  it('has words for every job that falls due', async () => {
    const { app } = await openBeheer(engine);
    const verbs = app.jobs.map(({ name }) => `job.${name}`);
    expect(verbs).toContain('job.aanvragen.commissie');
    expect(verbs.filter((verb) => verbWord(verb) === 'anders')).toEqual([]);
  });
});
