import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMoney } from '../../../../bot/core/parse-money.ts';
import { readFile } from '../../../../bot/verantwoording/files/read-file.ts';
import { numberText, readXlsx } from '../../../../bot/verantwoording/files/read-xlsx.ts';
import { splitPasted } from '../../../../bot/verantwoording/files/split-table.ts';
import { readAmounts } from '../../../../bot/verantwoording/rules/amounts-table.ts';
import type { Known } from '../../../../bot/verantwoording/rules/named-table.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { aWorkbook } from './a-workbook.ts';

const known: readonly Known[] = [
  { id: subjectId('a'), name: 'De Duinroos', also: ['99XA00'] },
  { id: subjectId('b'), name: 'Het Zeeduin', also: ['99XB00'] },
  { id: subjectId('c'), name: 'Sint-Jan & Co.', also: ['99XC00'] },
];
const paste = (text: string) => readAmounts(splitPasted(text), known);
const amounts = (text: string) => paste(text).rows.map(({ id, cents }) => `${id}=${cents}`);
const faults = (text: string) => paste(text).errors.map(({ line, code }) => `${line} ${code}`);

describe('a pasted table', () => {
  it.each<[string, string]>([
    ['tabs, as from a spreadsheet', 'De Duinroos\t12.500\nHet Zeeduin\t9.000,50'],
    ['semicolons', 'De Duinroos;12500\nHet Zeeduin;9000,50'],
    ['several spaces', 'De Duinroos    € 12.500,-\nHet Zeeduin     9.000,50'],
    ['one space', 'De Duinroos 12.500\nHet Zeeduin € 9.000,50'],
    ['BRIN and English amounts', '99XA00\t12,500.00\n99XB00\t9,000.50'],
    [
      'columns in any order, with names above',
      'Bedrag;BRIN;Leerlingen;School\n12500;99XA00;410;\n9000,50;;380;het zeeduin',
    ],
    [
      'a total that is right, and blank lines',
      'School\tBedrag\n\nDe Duinroos\t12.500\nHet Zeeduin\t9.000,50\n\nTotaal\t21.500,50',
    ],
    ['another way to write a name', 'DE DUINROOS\t12500\nHet  Zeeduin\t9000,5'],
  ])('is read: %s', (_, text) => {
    expect(faults(text)).toEqual([]);
    expect(amounts(text)).toEqual(['a=1250000', 'b=900050']);
  });

  it.each<[string, string, readonly string[]]>([
    ['a name that nobody has', 'De Duinroos\t100\nHet Zeduin\t200', ['2 onbekende-naam']],
    ['one school twice', 'De Duinroos\t100\n99XA00\t200', ['2 dubbel']],
    ['less than nothing', 'De Duinroos\t-100', ['1 bedrag-negatief']],
    ['more than a school can get', 'De Duinroos\t10.000.001', ['1 bedrag-te-groot']],
    ['an amount that can be two things', 'De Duinroos\t1,234', ['1 bedrag-onleesbaar']],
    ['no amount', 'De Duinroos\t100\nHet Zeeduin\t', ['2 bedrag-leeg']],
    ['no name', 'De Duinroos\t100\n\t200', ['2 zonder-naam']],
    ['two amounts without names above', 'De Duinroos\t410\t100', ['1 twee-bedragen']],
    ['a decimal comma between commas', 'school;bedrag\nDe Duinroos;1;50', ['2 te-veel-kolommen']],
    ['another total', 'De Duinroos\t100\nTotaal\t200', ['2 totaal-anders']],
    ['a header only', 'School\tBedrag', ['1 leeg']],
  ])('says by line what is wrong: %s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('says whom an unknown name looks like', () => {
    expect(paste('Duinroos\t100').errors[0]?.near).toBe('De Duinroos');
    expect(paste('Duin\t100').errors[0]?.near).toBeNull(); // two of them
  });
});

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const ofFile = async (content: Uint8Array) => {
    const lines = await readFile(content);
    return lines.ok ? readAmounts(lines.value, known) : lines.refusal.code;
  };

  it('as .csv has its quotes read, and a comma in an amount noticed', async () => {
    expect(await ofFile(bytes('school,bedrag\n"De Duinroos","1.234,56"\n'))).toMatchObject({
      rows: [{ cents: 123456 }],
    });
    expect(await ofFile(bytes('school,bedrag\nDe Duinroos,1.234,56\n'))).toMatchObject({
      errors: [{ line: 2, code: 'te-veel-kolommen' }],
    });
    expect(await ofFile(bytes('De Duinroos,1.234,56\n'))).toMatchObject({ errors: [{ code: 'twee-bedragen' }] });
  });

  it('as .xlsx keeps its cents, whatever a formula left behind them', async () => {
    const book = aWorkbook([
      ['School', 'Bedrag'],
      ['De Duinroos', 0.1 + 0.2],
      ['Het Zeeduin', 1.005],
      ['99XC00', 12_500],
      ['Totaal', 12_501.31],
    ]);
    expect(await ofFile(book)).toMatchObject({
      rows: [{ cents: 30 }, { cents: 101 }, { cents: 1_250_000 }],
      errors: [],
    });
  });

  it('that is none is refused', async () => {
    expect(await ofFile(bytes('PK\u0003\u0004 no zip'))).toBe('bestand-onleesbaar');
    expect(await ofFile(Uint8Array.from([0, 1, 2, 0]))).toBe('bestand-onleesbaar');
    expect(await ofFile(bytes('a;"b'))).toBe('bestand-onleesbaar');
    const huge = aWorkbook(Array.from({ length: 2_001 }, () => ['De Duinroos', 1]));
    expect(await readXlsx(huge)).toBeNull();
  });
});

test('every amount in cents comes through a spreadsheet as it went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
      expect(parseMoney(numberText(String(cents / 100)))).toEqual({ ok: true, value: cents });
    }),
  );
  // and a sum of such, added up as floats
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 50 }), (all) => {
      const float = all.reduce((sum, cents) => sum + cents / 100, 0);
      const whole = all.reduce((sum, cents) => sum + cents, 0);
      expect(parseMoney(numberText(String(float)))).toEqual({ ok: true, value: whole });
    }),
  );
});
