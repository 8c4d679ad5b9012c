import { describe, expect, test } from 'vitest';
import { print } from '../../../infra/house/finding.ts';
import { checkHouse, checkWholeHouse } from '../../../infra/house/house.ts';
import { found } from './found.ts';

const GROUND = { 'bot/core/result.ts': 'export const ok = 1;\n', 'cards/words/brands.ts': 'export type A = string;\n' };

describe('the vocabulary', () => {
  test('lets a feature have the files of the table, as a file or as a folder, and ground modules any file', () => {
    expect(
      found({
        'bot/meetings/feature.ts': '',
        'bot/meetings/rules/find-slots.ts': '',
        'bot/meetings/tables/votes.ts': '',
        'bot/store/anything.ts': '',
        'bot/teams/adapter.ts': '',
        'bot/app.ts': '',
        'infra/azure/README.md': '',
      }),
    ).toEqual([]);
  });

  test('refuses another name in a feature, and a name that is not kebab-case anywhere', () => {
    expect(
      found({
        'bot/meetings/utils.ts': '',
        'bot/meetings/helpers/slots.ts': '',
        'bot/meetings/rules.json': '{}',
        'bot/store/openStore.ts': '',
        'cards/Meetings/card.ts': '',
        'tests/bot/slot_finder.test.ts': '',
      }),
    ).toEqual([
      'bot/meetings/helpers/slots.ts:1 vocabulary',
      'bot/meetings/rules.json:1 vocabulary',
      'bot/meetings/utils.ts:1 vocabulary',
      'bot/store/openStore.ts:1 kebab-case',
      'cards/Meetings/card.ts:1 kebab-case',
      'tests/bot/slot_finder.test.ts:1 kebab-case',
    ]);
  });
});

describe('the language', () => {
  test('has no any, no cast, no "!", no console', () => {
    const text = 'const a: any = 1;\nconst b = a as string;\nconst c = <string>a;\nconst d = a!;\nconsole.log(d);\n';
    expect(found({ 'bot/store/a.ts': text })).toEqual([
      'bot/store/a.ts:1 any',
      'bot/store/a.ts:2 cast',
      'bot/store/a.ts:3 cast',
      'bot/store/a.ts:4 non-null',
      'bot/store/a.ts:5 console',
    ]);
  });

  test('knows as const, satisfies, a renamed import, the word any in a text and a field called console', () => {
    const text =
      "import { a as b } from './b.ts';\nconst c = ['any'] as const satisfies readonly string[]; // as any\nhouse.console.x(b, c);\n";
    expect(found({ 'bot/store/a.ts': text, 'bot/store/b.ts': '' })).toEqual([]);
  });

  test.each([
    'cards/words/brands.ts',
    'bot/meetings/schema.ts',
    'bot/teams/activity-schema.ts',
    'bot/core/parse-money.ts',
    'bot/meetings/abilities.ts',
    'tests/bot/a.test.ts',
  ])('lets %s cast, for it mints types or tests', (path) => {
    expect(found({ [path]: 'export const a = 1 as unknown;\n' })).toEqual([]);
  });

  test('lets a test be left out where the machine lacks PostgreSQL, and never run alone', () => {
    const text = 'describe.skip("a", f);\ndescribe.only("b", f);\n';
    expect(found({ 'tests/support/stores.ts': text })).toEqual(['tests/support/stores.ts:2 test-modifier']);
  });

  test('has no any in tests either, and no test that is skipped, alone or to be written', () => {
    const text = [
      'test.only("a", f);',
      'describe.skip("b", f);',
      'it.todo("c");',
      'xit("d", f);',
      'test.skipIf(x)("e", f);',
      'let a: any;',
      'test.each([])("f", g);',
    ].join('\n');
    expect(found({ 'tests/bot/a.test.ts': text })).toEqual([
      'tests/bot/a.test.ts:1 test-modifier',
      'tests/bot/a.test.ts:2 test-modifier',
      'tests/bot/a.test.ts:3 test-modifier',
      'tests/bot/a.test.ts:4 test-modifier',
      'tests/bot/a.test.ts:5 test-modifier',
      'tests/bot/a.test.ts:6 any',
    ]);
  });
});

describe('no file', () => {
  test('silences the compiler, is unfinished, names a registry or a path of a machine', () => {
    expect(
      found({
        'bot/store/a.ts':
          '// @ts-expect-error\n// TODO later\nconst url = "https://registry.example.org/x";\nconst home = "/home/someone/data";\n',
        'README.md': `TODO: write\nSee /${'work'}/main.\n`, // in two parts, for this file may not name one either
        'package-lock.json': '{ "resolved": "https://host.example/zod/-/zod-4.6.7.tgz" }\n',
        'infra/local/paths.ts': "const route = '/home'; const own = './work/x'; const api = '/api/work/1';\n",
      }),
    ).toEqual([
      'bot/store/a.ts:1 silenced',
      'bot/store/a.ts:2 unfinished',
      'bot/store/a.ts:3 registry',
      'bot/store/a.ts:4 machine-path',
      'package-lock.json:1 registry',
      'README.md:1 unfinished',
      'README.md:2 machine-path',
    ]);
  });

  test('has more than 250 lines of code; data may', () => {
    const lines = (n: number) => 'x;\n'.repeat(n);
    expect(found({ 'bot/store/a.ts': lines(250), 'package-lock.json': lines(9_999) })).toEqual([]);
    expect(found({ 'bot/store/a.ts': lines(251) })).toEqual(['bot/store/a.ts:251 length']);
  });
});

test('an exception does not outlive its file', () => {
  expect(checkWholeHouse(new Map(Object.entries(GROUND))).map((finding) => finding.rule)).toContain('exception');
  expect(checkHouse(new Map(Object.entries(GROUND)))).toEqual([]);
});

test('a finding says where it is, by which rule, and what to do', () => {
  const [finding] = checkHouse(new Map([['bot/meetings/utils.ts', '']]));
  expect(finding && print(finding)).toMatch(
    /^bot\/meetings\/utils\.ts:1 vocabulary: a feature has no "utils\.ts"; use feature, config, /,
  );
});
