import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as brands from '../../../cards/words/brands.ts';

const texts: readonly [string, (text: string) => string, readonly string[], readonly string[]][] = [
  ['swvId', brands.swvId, ['vo-midden-kennemerland', 'po1'], ['', 'VO', 'vo--mk', '-vo', 'vo mk', 'a'.repeat(65)]],
  ['personId', brands.personId, ['p1', 'A_b-c'], ['', '-a', 'a b', 'a'.repeat(65), 'naam@school.example']],
  ['schoolId', brands.schoolId, ['01AB00'], ['', 'a/b', '../a']],
  ['subjectId', brands.subjectId, ['019a-b'], ['', '{}']],
  [
    'dossiernummer',
    brands.dossiernummer,
    ['A-2026-0147', 'T-2026-000003'],
    ['', 'B-2026-0147', 'A-26-0147', 'A-2026-147', 'a-2026-0147', 'A-2026-0147 '],
  ],
  ['schoolName', brands.schoolName, ['De Duinroos'], ['', '  ', 'De\nDuinroos', 'a'.repeat(101)]],
  ['staffName', brands.staffName, ['Zoco van de Duinroos'], ['', 'a\rb', 'a'.repeat(101)]],
  [
    'localDate',
    brands.localDate,
    ['2028-02-29', '2026-12-31'],
    ['', '2027-02-29', '2026-13-01', '2026-1-1', '2026-04-31', '31-12-2026', '2026-12-31T00:00'],
  ],
  ['localTime', brands.localTime, ['00:00', '23:59'], ['', '24:00', '9:30', '12:60']],
  ['releasedText', brands.releasedText, ['Een zin.\nNog een.'], ['', '   ', 'a'.repeat(4_001)]],
  ['configText', brands.configText, ['Voorbeeld'], ['', '\n', 'a'.repeat(1_001)]],
  ['auditText', brands.auditText, ['functioneel-beheerder', '3'], ['', ' ', 'a'.repeat(401)]],
  [
    'teamsAppId',
    brands.teamsAppId,
    ['ca7a1090-0000-4000-8000-000000000001'],
    ['', 'meedoen', 'CA7A1090-0000-4000-8000-000000000001'],
  ],
  [
    'listTrail',
    brands.listTrail,
    ['jij~mhk1v5k0~aanvraag-1', 's-de-duinroos~0~a,klaar~1~b'],
    ['', 'jij', 'jij~1', 'jij~1~a,', 'jij~1~a b', `jij~${'1'.repeat(10)}~a`, Array(13).fill('a~1~b').join(',')],
  ],
  ['boardName', brands.boardName, ['Stichting Vloedlijn'], ['', 'a\nb', 'a'.repeat(101)]],
  ['importSentence', brands.importSentence, ['Regel 3: dit is geen rol.'], ['', 'a\nb', 'a'.repeat(601)]],
  ['brin', brands.brin, ['28BN00'], ['', '28bn00', '28BN', '28BN000', ' 28BN00']],
  ['administratienummer', brands.administratienummer, ['41234'], ['', '4123', '412345', 'A1234']],
  [
    'mailDomain',
    brands.mailDomain,
    ['vloedlijn.example'],
    ['', '.example', 'vloedlijn.', 'a@b.example', 'Vloedlijn.example'],
  ],
  [
    'email',
    brands.email,
    ['zoco@vloedlijn.example'],
    ['', 'zoco', 'zo co@vloedlijn.example', 'a@b@c', `a@${'b'.repeat(254)}`],
  ],
  ['tenant', brands.tenant, ['b0a4d001-0000-4000-8000-000000000001'], ['', 'a b', 'a'.repeat(65)]],
  ['typedLine', brands.typedLine, ['', 'Zoco van de Duinroos'], ['a\nb', 'a'.repeat(301)]],
];

const numbers: readonly [string, (n: number) => number, readonly number[], readonly number[]][] = [
  ['cents', brands.cents, [0, -5, 123_456], [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]],
  ['amount', brands.amount, [0, 12], [-1, 0.5, Number.NaN]],
  ['revision', brands.revision, [0, 7], [-1, 1.5]],
];

describe('the parser of a word', () => {
  test.each(texts)('%s takes what fits as it is and throws on the rest', (_, parse, good, bad) => {
    for (const text of good) expect(parse(text)).toBe(text);
    for (const text of bad) expect(() => parse(text), text).toThrow(brands.NotThatWord);
  });

  test.each(numbers)('%s takes what fits as it is and throws on the rest', (_, parse, good, bad) => {
    for (const n of good) expect(parse(n)).toBe(n);
    for (const n of bad) expect(() => parse(n), String(n)).toThrow(brands.NotThatWord);
  });

  test('is tested here for every parser there is', () => {
    const parsers = Object.keys(brands).filter(
      (name) => !['NotThatWord', 'isDay', 'isListTrail', 'TRAIL_MOST'].includes(name),
    );
    expect([...texts, ...numbers].map(([name]) => name).sort()).toEqual(parsers.sort());
  });

  test('never puts the value in its error, which ends in a log', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), (text) => {
        for (const [, parse] of texts) {
          try {
            parse(text);
          } catch (error) {
            expect(String(error)).toMatch(/^NotThatWord: Not a valid [A-Za-z]+\.$/);
          }
        }
      }),
    );
  });
});

test('a day is a day of the calendar in any year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        );
        const last = new Date(0);
        last.setUTCFullYear(year, month, 0);
        expect(brands.isDay(text)).toBe(month >= 1 && month <= 12 && day >= 1 && day <= last.getUTCDate());
      },
    ),
  );
});
