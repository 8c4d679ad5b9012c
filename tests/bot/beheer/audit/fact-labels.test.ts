import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factLabel, isKnownFact } from '../../../../cards/beheer/audit/fact-labels.ts';
import { isKnownWhat } from '../../../../cards/beheer/audit/fact-values.ts';
import { writtenFacts } from './written-facts.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** Expressions whose keys their type does not name, and what is in them. */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  // of a case: nothing but its states is shown
  'audited(change)': [],
  // the days of a span that is there already
  'spanFacts(same)': ['vanNu', 'totNu'],
  // what came of an installation, by the key of the person: shown by name
  'Object.fromEntries(outcomes)': [],
};
/** Said on a card only: where a text stops being JSON may quote it. */
const NEVER_KEPT: readonly string[] = ['reden'];

const base = (key: string) => (/^(?:voor|na)$/.test(key) ? '' : key.replace(/(?:Voor|Na)$/, ''));

test('everything that is written into the audit log has a name in Dutch', () => {
  const all = writtenFacts();
  expect(all.length).toBeGreaterThan(50);
  const ofBeheer = all.filter(({ file }) => !file.startsWith('bot/arrangements/'));
  const nameless = ofBeheer.flatMap(({ file, keys }) =>
    keys.filter((key) => !isKnownFact(base(key)) && !NEVER_KEPT.includes(key)).map((key) => `${file}: ${key}`),
  );
  expect(nameless).toEqual([]);
  const open = all.flatMap(({ file, unread }) =>
    unread.filter((text) => !Object.hasOwn(EXPLAINED, text)).map((text) => `${file}: ${text}`),
  );
  expect(open, 'write the keys out, or say here what they are').toEqual([]);
  for (const key of Object.values(EXPLAINED).flat()) expect(isKnownFact(base(key)), key).toBe(true);
}, 60_000);

test('what beheer says of the whole has words', async () => {
  const found = new Set<string>();
  for await (const file of glob('bot/**/*.ts', { cwd: ROOT })) {
    for (const [, what = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(/\bwat: '([^']+)'/g)) found.add(what);
  }
  expect(found.size).toBeGreaterThan(15);
  expect([...found].filter((what) => !isKnownWhat(what))).toEqual([]);
});

test('a key of another version is shown as it is', () => {
  expect(factLabel('constructor')).toBe('constructor');
  expect(isKnownFact('toString')).toBe(false);
});
