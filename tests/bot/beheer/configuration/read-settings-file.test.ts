import { describe, expect, test } from 'vitest';
import { readSettingsFile } from '../../../../bot/beheer/schema/configuration/read-settings-file.ts';

const codeOf = (text: string): string => {
  const read = readSettingsFile(new TextEncoder().encode(text));
  return read.ok ? 'ok' : read.refusal.code;
};

describe('a file that is no JSON', () => {
  test.each([
    ['naam;e-mail\nLid;l@x.example'],
    ['naam,"e-mail"\r\nLid,l@x.example'],
    ['\n  naam\te-mail'],
    [';naam;e-mail'],
    ['naam;e-mail\rLid;[l]'],
  ])('is a table when its first line has names with separators: %j', (text) => {
    expect(codeOf(text)).toBe('instellingen-bestand-csv');
  });

  test.each([['naam'], [';naam'], ['"naam;e-mail"\nLid'], ['naam;{'], ['[naam;e-mail'], ['naam\na;b']])(
    'is no table when it has not: %j',
    (text) => {
      expect(codeOf(text)).toBe('instellingen-bestand-geen-json');
    },
  );

  test('is judged in a time that grows with its length and not with the square of it', () => {
    const began = performance.now();
    expect(codeOf(`${';'.repeat(40_000)}{`)).toBe('instellingen-bestand-geen-json');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
