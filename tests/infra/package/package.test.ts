import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContents, checkPackage } from '../../../infra/package/check-package.ts';
import { makePackage } from '../../../infra/package/make-package.ts';
import { readPackageSettings } from '../../../infra/package/package-settings.ts';
import { unzip, zip } from '../../../infra/package/zip.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'manifest');
const { settings } = readPackageSettings({});
const good = makePackage(FOLDER, settings, '1.2.3');

/** The files of the good package with one changed as text; null takes the file out. */
function changed(name: string, change: (text: string) => string | null): ReadonlyMap<string, Uint8Array> {
  const files = new Map(unzip(good));
  const text = change(Buffer.from(files.get(name) ?? []).toString('utf8'));
  if (text === null) files.delete(name);
  else files.set(name, Buffer.from(text));
  return files;
}

const edited = (from: string, to: string) =>
  changed('manifest.json', (text) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  });

beforeEach(() => {
  vi.stubGlobal('fetch', () => {
    throw new Error('The check went to the web.');
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the app package', () => {
  test('is good, and checking it needs no network', async () => {
    expect(await checkPackage(good)).toEqual([]);
  });

  test('is good under older schemas too, down to the first with supportsChannelFeatures, should a tenant refuse the newest', async () => {
    for (const version of ['1.25', '1.29']) {
      const files = new Map(unzip(good));
      for (const name of ['manifest.json', 'en.json']) {
        const text = Buffer.from(files.get(name) ?? [])
          .toString('utf8')
          .replaceAll('1.30', version);
        files.set(name, Buffer.from(text));
      }
      expect(await checkPackage(zip(files)), version).toEqual([]);
    }
  });

  test('has the same bytes whenever it is made', () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    expect(Buffer.from(makePackage(FOLDER, settings, '1.2.3')).equals(Buffer.from(good))).toBe(true);
  });

  test('holds what it was told, and asks nothing of a team', () => {
    const text = Buffer.from(unzip(good).get('manifest.json') ?? []).toString('utf8');
    expect(text).toContain('"version": "1.2.3"');
    expect(text).toContain(`"botId": "${settings.MICROSOFT_APP_ID}"`);
    expect(text).not.toContain('"authorization"');
    expect(text).not.toContain('$' + '{{');
  });

  test.each<[string, () => ReadonlyMap<string, Uint8Array>, RegExp]>([
    [
      'a file that does not belong',
      () => new Map([...unzip(good), ['notes.txt', Buffer.from('x')]]),
      /notes\.txt does not belong/,
    ],
    ['no icon', () => changed('color.png', () => null), /color\.png is not in the package/],
    ['no language file', () => changed('en.json', () => null), /en\.json is not in the package/],
    ['an empty place', () => edited('meedoen.example', '$' + '{{PUBLIC_HOST}}'), /manifest\.json has an empty place/],
    ['an older manifestVersion', () => edited('"manifestVersion": "1.30"', '"manifestVersion": "1.29"'), /differ/],
    ['a version of two numbers', () => edited('1.2.3', '1.2'), /version is not x\.y\.z/],
    ['an id that is no GUID', () => edited(settings.TEAMS_APP_ID, 'meedoen'), /"meedoen" is no GUID/],
    [
      'a link that is not https',
      () => edited('https://meedoen.example/privacy', 'http://meedoen.example/privacy'),
      /privacyUrl/,
    ],
    ['a command twice', () => edited('"title": "Status"', '"title": "Mijn taken"'), /"mijn taken" twice/],
    [
      'a domain with a path',
      () => edited('"validDomains": ["meedoen.example"]', '"validDomains": ["https://meedoen.example"]'),
      /no host name/,
    ],
    [
      'another app for Graph',
      () => edited(`"id": "${settings.MICROSOFT_APP_ID}"`, `"id": "${settings.TEAMS_APP_ID}"`),
      /webApplicationInfo\.id is not the bot/,
    ],
    [
      'a consent of a team',
      () => edited('"accentColor"', '"authorization": { "permissions": {} }, "accentColor"'),
      /no resource-specific consent/,
    ],
    [
      'icons the wrong way round',
      () => edited('"color": "color.png"', '"color": "outline.png"'),
      /32 × 32, not 192 × 192/,
    ],
    ['an icon that is no picture', () => changed('outline.png', () => 'x'), /outline\.png: it is no PNG/],
    [
      'a translation of nothing',
      () => changed('en.json', (text) => text.replace('commands[3]', 'commands[9]')),
      /names nothing/,
    ],
    [
      'a translation that is missing',
      () => changed('en.json', (text) => text.replace('"name.full"', '"name.fuller"')),
      /"name\.full" is missing/,
    ],
    [
      'a command that the bot would not understand',
      () => changed('en.json', (text) => text.replace('commands[1].description', 'commands[1].title')),
      /would send a word that the bot does not know/,
    ],
  ])('is refused with %s', (_, make, why) => {
    expect(checkContents(make()).join('\n')).toMatch(why);
  });

  test.each([
    ['a schema from elsewhere', 'developer.microsoft.com', 'schemas.example', /\$schema is none of Microsoft/],
    ['a scope that Teams does not know', 'groupChat', 'groupchat', /groupchat/],
    ['a field that Teams does not know', '"accentColor"', '"accentKleur"', /accentKleur|accentColor/],
    ['a name that is too long', '"short": "Meedoen"', `"short": "${'M'.repeat(31)}"`, /30 characters/],
  ])("is refused by Microsoft's schema with %s", async (_, from, to, why) => {
    expect((await checkPackage(zip(edited(from, to)))).join('\n')).toMatch(why);
  });
});

describe('the settings of the package', () => {
  test('make a demo package when none is set, and name what is wrong when some are', () => {
    expect(readPackageSettings({ HOME: 'x' }).demo).toBe(true);
    expect(readPackageSettings({ ...settings }).demo).toBe(false);
    expect(() => readPackageSettings({ ...settings, PUBLIC_HOST: undefined })).toThrow('Set or mend PUBLIC_HOST:');
    expect(() => readPackageSettings({ ...settings, MICROSOFT_APP_ID: 'x', TERMS_URL: 'http://a.example' })).toThrow(
      'MICROSOFT_APP_ID, TERMS_URL',
    );
    for (const host of ['https://a.example', 'a.example/x', 'localhost', 'a.example:443', '']) {
      expect(() => readPackageSettings({ ...settings, PUBLIC_HOST: host }), host).toThrow('PUBLIC_HOST');
    }
  });

  test('are the places of the template, no more and no fewer', () => {
    const template = readFileSync(join(FOLDER, 'manifest.json'), 'utf8');
    const places = new Set([...template.matchAll(/\$\{\{([A-Z_]+)\}\}/g)].map((match) => match[1]));
    expect([...places].sort()).toEqual([...Object.keys(settings), 'APP_VERSION'].sort());
  });
});
