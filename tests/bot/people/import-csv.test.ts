import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeopleCsv } from '../../../bot/people/import-csv.ts';
import { mailDomain } from '../../../cards/words/brands.ts';
import { tenant } from './a-register.ts';

const settings = {
  tenants: [tenant('vloedlijn'), tenant('branding')],
  domains: new Map(
    ['vloedlijn', 'swv', 'school'].map(
      (name) => [mailDomain(`${name}.example`), new Set([tenant('vloedlijn')])] as const,
    ),
  ),
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parsePeopleCsv(utf8(text), settings);

const HEADER = 'naam;e-mail;rol;school;van;tot;werkdagen;tenant';
const file = (...lines: string[]) => [HEADER, ...lines].join('\n');
const rowsOf = (parsed: ReturnType<typeof read>) => ('rows' in parsed ? parsed.rows : parsed.errors);
const errorsOf = (parsed: ReturnType<typeof read>) => ('errors' in parsed ? parsed.errors : []);
const personOf = (line: string) => {
  const [row] = rowsOf(read(file(line)));
  return row && 'person' in row ? row.person : row;
};

describe('a CSV file of people', () => {
  test('gives a row for each line, with what the line says', () => {
    const parsed = read(
      file(
        'Zoco van de Duinroos;zoco@vloedlijn.example;Zorgcoördinator;De Duinroos;1-8-2026;31-7-2027;ma, di en do;TENANT-branding',
      ),
    );
    expect(parsed).toEqual({
      rows: [
        {
          line: 2,
          school: { name: 'De Duinroos', brin: null, board: null, administratienummer: null, type: null, route: null },
          person: {
            tenantId: tenant('branding'),
            tenantBy: 'named',
            upn: 'zoco@vloedlijn.example',
            email: 'zoco@vloedlijn.example',
            name: 'Zoco van de Duinroos',
            role: 'zorgcoordinator',
            from: '2026-08-01',
            until: '2027-07-31',
            workingDays: [1, 2, 4],
          },
        },
      ],
    });
  });

  test('may leave dates, days, school and tenant empty', () => {
    expect(personOf('Bestuurder;b@swv.example;bestuurder;;;;;')).toMatchObject({
      role: 'directeur-bestuurder',
      from: null,
      until: null,
      workingDays: null,
      tenantId: tenant('vloedlijn'),
    });
  });

  test('may name an account that is not the e-mail address; accounts are kept in lower case', () => {
    const [row] = rowsOf(read('naam;e-mail;gebruikersnaam;rol\nLid;lid@school.example;L.Lid@School.Example;CvT-lid'));
    expect(row).toMatchObject({ person: { upn: 'l.lid@school.example', email: 'lid@school.example' } });
  });

  test('may hold schools of their own', () => {
    const [row] = rowsOf(
      read(
        'school;brin;bestuur;administratienummer;schooltype;bereik\nDe Duinroos;99xa00;Stichting Vloedlijn;12345;vo;kanaal',
      ),
    );
    expect(row).toEqual({
      line: 2,
      person: null,
      school: {
        name: 'De Duinroos',
        brin: '99XA00',
        board: 'Stichting Vloedlijn',
        administratienummer: '12345',
        type: 'VO',
        route: 'channel',
      },
    });
  });

  test('may name a school by its BRIN', () => {
    const [row] = rowsOf(read(file('Directeur;d@vloedlijn.example;directie;99XA00;;;;')));
    expect(row).toMatchObject({ school: { name: null, brin: '99XA00' } });
  });

  test.each([
    ['semicolons', (text: string) => utf8(text)],
    ['commas', (text: string) => utf8(text.replaceAll(';', ','))],
    ['tabs', (text: string) => utf8(text.replaceAll(';', '\t'))],
    ['a byte order mark', (text: string) => utf8(`\uFEFF${text}`)],
    ['Windows line ends', (text: string) => utf8(text.replaceAll('\n', '\r\n'))],
    ['the hint of Excel', (text: string) => utf8(`sep=;\n${text}`)],
    ['blank lines', (text: string) => utf8(`\n${text}\n\n;;;\n`)],
    ['UTF-16, as Excel writes Unicode text', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['Windows-1252', (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('is read with %s', (_, encode) => {
    const bytes = encode('naam;e-mail;rol\nZoë van de CvT;zoe@swv.example;cvt-lid');
    const parsed = parsePeopleCsv(bytes, settings);
    expect(rowsOf(parsed)).toMatchObject([{ person: { name: 'Zoë van de CvT', role: 'cvt-lid' } }]);
  });

  test('reads the euro sign and quotes of Windows-1252, where it differs from Latin-1', () => {
    const bytes = new Uint8Array([...utf8('naam;e-mail;rol\nLid '), 0x80, 0x94, ...utf8(';lid@swv.example;cvt-lid')]);
    expect(rowsOf(parsePeopleCsv(bytes, settings))).toMatchObject([{ person: { name: 'Lid €”' } }]);
  });

  test('tells everything that is wrong at once, by line and column', () => {
    const parsed = read(
      file(
        ';geen-adres;tovenaar;;;;;',
        'Zoco;zoco@vloedlijn.example;zoco;;;;;',
        '',
        'Lid;lid@swv.example;cvt-lid;;31-2-2027;1-1-26;xx;elders',
        'Lid 2;lid2@swv.example;cvt-lid;;1-8-2027;31-7-2027;;;nog iets',
      ),
    );
    expect(errorsOf(parsed).map(({ line, column }) => [line, column])).toEqual([
      [2, 'naam'],
      [2, 'e-mail'],
      [2, 'rol'],
      [3, 'school'],
      [5, 'van'],
      [5, 'tot'],
      [5, 'werkdagen'],
      [5, 'tenant'],
      [6, null],
      [6, 'tot'],
    ]);
  });

  test('says in Dutch what to type instead', () => {
    const texts = errorsOf(read(file('Lid;lid@swv.example;cvt-lid;;8 maart;;;'))).map(({ text }) => text);
    expect(texts).toEqual(['De datum ‘8 maart’ begrijp ik niet. Schrijf hem als 31-8-2026.']);
  });

  test('counts lines as an editor does, also after a cell of several lines', () => {
    const parsed = read(
      file('"Lid\nmet een\nregel";lid@swv.example;cvt-lid;;;;;', 'Lid;geen-adres;cvt-lid;;;;;').replaceAll(
        '\n',
        '\r\n',
      ),
    );
    expect(errorsOf(parsed).map(({ line, column }) => [line, column])).toEqual([
      [2, 'naam'],
      [5, 'e-mail'],
    ]);
  });

  test('one account with two names is a slip on the second line', () => {
    const parsed = read(
      file(
        'Lid;lid@swv.example;cvt-lid;;;;;',
        'lid;LID@swv.example;administratie;;;;;',
        'Ander;Lid@SWV.example;administratie;;;;;',
      ),
    );
    expect(errorsOf(parsed)).toEqual([{ line: 4, column: 'naam', text: 'Op regel 2 heet deze persoon ‘Lid’.' }]);
  });

  test.each([
    ['no lines', HEADER, 1],
    ['nothing at all', '', 1],
    ['a missing column', 'naam;rol\nLid;cvt-lid', 1],
    ['an unknown column', 'naam;e-mail;rol;werkdaggen\nLid;lid@swv.example;cvt-lid;ma', 1],
    ['a column twice', 'naam;e-mail;mail;rol\nLid;a@swv.example;b@swv.example;cvt-lid', 1],
    ['a quote that does not close', 'naam;e-mail;rol\n"Lid;lid@swv.example;cvt-lid', 2],
    ['a quote in the middle', 'naam;e-mail;rol\nL"i"d;lid@swv.example;cvt-lid', 2],
    ['a workbook instead', 'PK\u0003\u0004\0\0', 1],
    ['more than a megabyte', `${HEADER}\n${'x'.repeat(1_048_576)}`, 1],
    ['more than 2,000 lines', file(...Array(2_001).fill('Lid;lid@swv.example;cvt-lid;;;;;')), 1],
  ])('with %s is refused in one sentence', (_, text, line) => {
    const errors = errorsOf(read(text));
    expect(errors.map((error) => error.line)).toEqual([line]);
    expect(errors[0]?.text).toMatch(/[.?]$/);
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 200, unit: 'grapheme' }), (bytes, text) => {
        parsePeopleCsv(bytes, settings);
        parsePeopleCsv(new Uint8Array([...utf8(`${HEADER}\n`), ...bytes]), settings);
        read(`${HEADER}\n${text}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a cell', () => {
  test.each([
    ['zorgcoordinator', 'zorgcoordinator'],
    ['ZORGCOÖRDINATOR', 'zorgcoordinator'],
    ['zoco', 'zorgcoordinator'],
    ['Directie', 'directie'],
    ['onderwijs consulent', 'onderwijsconsulent'],
    ['CvT lid', 'cvt-lid'],
    ['cvt-secretaris', 'cvt-secretaris'],
    ['Directeur bestuurder', 'directeur-bestuurder'],
    ['functioneel beheerder', 'functioneel-beheerder'],
    ['lid van de Raad van Toezicht of ALV', 'toezichthouder'],
    ['lid RvT', 'toezichthouder'],
    ['lid ALV', 'toezichthouder'],
    ['Lid van de Ondersteuningsplanraad', 'opr-lid'],
    ['OPR-lid', 'opr-lid'],
    ['lid OPR', 'opr-lid'],
  ])('rol %s is %s', (typed, role) => {
    expect(personOf(`Lid;lid@swv.example;${typed};De Duinroos;;;;`)).toMatchObject({ role });
  });

  test.each([
    ['2026-08-31', '2026-08-31'],
    ['31-8-2026', '2026-08-31'],
    ['31/08/2026', '2026-08-31'],
    ['1.9.2026', '2026-09-01'],
    ['29-2-2028', '2028-02-29'],
  ])('van %s is %s', (typed, from) => {
    expect(personOf(`Lid;lid@swv.example;cvt-lid;;${typed};;;`)).toMatchObject({ from });
  });

  test.each(['31-8-26', '29-2-2027', '8-13-2026', 'morgen', '2026-8-31'])('van %s is no day', (typed) => {
    expect(errorsOf(read(file(`Lid;lid@swv.example;cvt-lid;;${typed};;;`)))).toMatchObject([
      { line: 2, column: 'van' },
    ]);
  });

  test.each([
    ['ma di do', [1, 2, 4]],
    ['vr ma', [1, 5]],
    ['ma-do', [1, 2, 3, 4]],
    ['maandag t/m woensdag en vrijdag', [1, 2, 3, 5]],
    ['Ma. Di.', [1, 2]],
  ])('werkdagen %s is %j', (typed, workingDays) => {
    expect(personOf(`Lid;lid@swv.example;cvt-lid;;;;${typed};`)).toMatchObject({ workingDays });
  });

  test.each(['altijd', 'vr-ma', 'm', 'ma dii'])('werkdagen %s are no days', (typed) => {
    expect(errorsOf(read(file(`Lid;lid@swv.example;cvt-lid;;;;${typed};`)))).toMatchObject([{ column: 'werkdagen' }]);
  });
});
