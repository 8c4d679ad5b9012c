import { describe, expect, test } from 'vitest';
import { parsePeopleCsv } from '../../../../bot/people/import-csv.ts';
import { mailDomain } from '../../../../cards/words/brands.ts';
import { tenant } from '../a-register.ts';

const [VLOEDLIJN, BRANDING, SHUT] = [tenant('vloedlijn'), tenant('branding'), tenant('shut')];
const settings = {
  tenants: [VLOEDLIJN, BRANDING],
  domains: new Map([
    [mailDomain('vloedlijn.example'), new Set([VLOEDLIJN])],
    [mailDomain('swv.example'), new Set([VLOEDLIJN])],
    [mailDomain('school.example'), new Set([VLOEDLIJN])],
    [mailDomain('branding.example'), new Set([BRANDING])],
    [mailDomain('both.example'), new Set([VLOEDLIJN, BRANDING])],
    [mailDomain('shut.example'), new Set([SHUT])],
  ]),
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parsePeopleCsv(utf8(text), settings);
const rowsOf = (parsed: ReturnType<typeof read>) => ('rows' in parsed ? parsed.rows : parsed.errors);
const errorsOf = (parsed: ReturnType<typeof read>) => ('errors' in parsed ? parsed.errors : []);

describe('the tenant of a line', () => {
  const one = { tenants: [VLOEDLIJN], domains: new Map() };
  const ask = (account: string, typed = '', known: Parameters<typeof parsePeopleCsv>[1] = settings) => {
    const parsed = parsePeopleCsv(utf8(`naam;e-mail;rol;organisatie\nLid;${account};cvt-lid;${typed}`), known);
    if ('errors' in parsed) return parsed.errors.map(({ column, text }) => `${column}: ${text}`);
    return parsed.rows.map(({ person }) => `${person?.tenantId} ${person?.tenantBy}`);
  };

  test.each([
    ['is the only one there is, whatever the domain', 'lid@elders.example', '', one, 'tenant-vloedlijn only'],
    ['is the one that has its domain', 'lid@branding.example', '', settings, 'tenant-branding domain'],
    [
      'is the one that has its domain, in other capitals',
      'Lid@BRANDING.example',
      '',
      settings,
      'tenant-branding domain',
    ],
    ['is the one that it names', 'lid@vloedlijn.example', 'TENANT-branding', settings, 'tenant-branding named'],
    ['may be named by a domain', 'lid@elders.example', 'branding.example', settings, 'tenant-branding named'],
    ['may be named by @ and a domain', 'lid@elders.example', ' @Branding.Example ', settings, 'tenant-branding named'],
  ])('%s', (_, account, typed, known, found) => {
    expect(ask(account, typed, known)).toEqual([found]);
  });

  test.each([
    [
      'a domain that no account has',
      'lid@elders.example',
      '',
      'Ik weet niet bij welke organisatie ‘elders.example’ hoort. Vul',
    ],
    [
      'a part of a domain',
      'lid@mail.branding.example',
      '',
      'Ik weet niet bij welke organisatie ‘mail.branding.example’',
    ],
    ['a domain of two tenants', 'lid@both.example', '', 'Accounts van ‘both.example’ horen bij meer organisaties. Vul'],
    ['a domain of a tenant that may not speak', 'lid@shut.example', '', 'van ‘shut.example’ is niet toegelaten'],
    ['a name that is nobody’s', 'lid@branding.example', 'Branding', 'De tenant ‘Branding’ is niet toegelaten'],
    [
      'a tenant that may not speak',
      'lid@branding.example',
      'tenant-shut',
      'De tenant ‘tenant-shut’ is niet toegelaten',
    ],
    ['a typed domain of two tenants', 'lid@branding.example', 'both.example', 'horen bij meer organisaties'],
    [
      'a typed domain that no account has',
      'lid@branding.example',
      'elders.example',
      'Ik weet niet bij welke organisatie',
    ],
  ])('is asked for with %s', (_, account, typed, said) => {
    const [error] = ask(account, typed);
    expect(error).toMatch(/^tenant: .*\.$/);
    expect(error).toContain(said);
  });

  test('is not the only one when the domain is known to be of another', () => {
    const left = { ...settings, tenants: [VLOEDLIJN] };
    expect(ask('lid@branding.example', '', left)).toEqual([expect.stringContaining('is niet toegelaten')]);
    expect(ask('lid@both.example', '', left)).toEqual(['tenant-vloedlijn only']);
  });

  test('goes by the sign-in name where that is another than the address', () => {
    const text = 'naam;e-mail;gebruikersnaam;rol\nLid;lid@elders.example;lid@branding.example;cvt-lid';
    expect(rowsOf(read(text))).toMatchObject([{ person: { tenantId: BRANDING, tenantBy: 'domain' } }]);
  });

  test('is not asked of a line with a school alone', () => {
    const parsed = read('school;brin;bestuur;schooltype\nDe Duinroos;99XA00;Stichting Vloedlijn;VO');
    expect(errorsOf(parsed)).toEqual([]);
  });

  test('is no error besides an address that is none, but a wrong one is told as well', () => {
    expect(ask('geen-adres')).toHaveLength(1);
    expect(ask('geen-adres', 'tenant-shut')).toHaveLength(2);
  });
});
