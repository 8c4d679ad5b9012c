import { describe, expect, test } from 'vitest';
import { parsePeopleCsv } from '../../../../bot/people/import-csv.ts';
import { tenant } from '../a-register.ts';

const settings = { tenants: [tenant('vloedlijn')], domains: new Map() };
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parsePeopleCsv(utf8(text), settings);
const rowsOf = (parsed: ReturnType<typeof read>) => ('rows' in parsed ? parsed.rows : parsed.errors);
const errorsOf = (parsed: ReturnType<typeof read>) => ('errors' in parsed ? parsed.errors : []);

describe('what a spreadsheet adds', () => {
  test.each([
    [
      'names of columns in other words and capitals',
      'NAAM MEDEWERKER;E-Mail Adres;FUNCTIE\nLid;lid@swv.example;cvt-lid',
    ],
    ['columns without a name at the end', 'naam;e-mail;rol;;\nLid;lid@swv.example;cvt-lid;;'],
    ['empty cells and lines at the end', 'naam;e-mail;rol\nLid;lid@swv.example;cvt-lid;;;;\n;;\n ; ; \n\n'],
    ['spaces that do not break', 'naam;e-mail;rol\n\u00a0Lid\u00a0;lid@swv.example\u00a0;cvt\u2007lid\u202f'],
    ['marks without width', 'naam;e-mail;rol\n\u200bLid;\ufefflid@swv.example\u200b;cvt-lid\u2060'],
    ['quotes around everything', '"naam";"e-mail";"rol"\n"Lid";"lid@swv.example";"cvt-lid"'],
    ['a separator in quotes', 'naam,e-mail,rol\n"Lid",lid@swv.example,"CvT-lid"'],
    ['tabs, pasted from a sheet', 'naam\te-mail\trol\nLid\tlid@swv.example\tcvt-lid'],
  ])('is read away: %s', (_, text) => {
    const rows = rowsOf(read(text));
    expect(rows).toMatchObject([{ person: { name: 'Lid', upn: 'lid@swv.example', role: 'cvt-lid' } }]);
    expect(rows).toHaveLength(1);
  });

  test('is no other name: accents that stand apart are one letter', () => {
    const [row] = rowsOf(read('naam;e-mail;rol\nZoe\u0308;zoe@swv.example;cvt-lid'));
    expect(row).toMatchObject({ person: { name: 'Zo\u00eb' } });
  });

  test('keeps a mark and semicolons together with the hint of Excel and Windows line ends', () => {
    const text = '\ufeffsep=;\r\nnaam;e-mail;rol\r\nLid;geen-adres;cvt-lid\r\n;;\r\n';
    expect(errorsOf(parsePeopleCsv(utf8(text), settings))).toMatchObject([{ line: 3, column: 'e-mail' }]);
  });
});
