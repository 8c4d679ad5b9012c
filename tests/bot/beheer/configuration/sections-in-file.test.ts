import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionsInFile } from '../../../../bot/beheer/rules/configuration/sections-in-file.ts';
import { readSettingsFile } from '../../../../bot/beheer/schema/configuration/read-settings-file.ts';
import { sections } from '../../../../bot/sections.ts';
import { raw } from './configuration-world.ts';

const names = sections.map(({ name }) => name);
const read = (value: unknown, file: string) => sectionsInFile(value, file, names, raw);
const bytes = (text: string) => new TextEncoder().encode(text);

test.each(names)('the section %s is known by the name of its file, and by what is in it', (name) => {
  for (const file of [`${name}.json`, `${name.toUpperCase()} (2).json`, `${name}_nieuw.JSON`, 'x.json']) {
    expect(read(raw[name], file)).toEqual({ ok: true, value: { [name]: raw[name] } });
  }
  expect(read({ [name]: raw[name] }, 'x.json')).toEqual({ ok: true, value: { [name]: raw[name] } });
});

test('a block of sections with a slip in one name stays a block of sections, so that the slip is told', () => {
  const value = { werktijden: {}, vakantie: {}, kalender: {} };
  expect(read(value, 'alles.json')).toEqual({ ok: true, value });
});

test('a file of another name that merely begins as a section does is not taken for it', () => {
  expect(read({ x: 1 }, 'werktijdenplan.json')).toMatchObject({ refusal: { code: 'instellingen-bestand-welk' } });
});

test('whatever JSON a file holds, there is an answer', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.string(), (text, file) => {
      const json = readSettingsFile(bytes(text));
      if (json.ok) expect(typeof read(json.value.value, file).ok).toBe('boolean');
    }),
  );
});

test('whatever bytes a file holds, there is an answer', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (some) => typeof readSettingsFile(some).ok === 'boolean'));
});
