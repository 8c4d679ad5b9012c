import { beforeAll, describe, expect, test } from 'vitest';
import { viewWorkbook } from '../../../../bot/verantwoording/files/result/view-workbook.ts';
import { writeWorkbook } from '../../../../bot/verantwoording/files/result/write-workbook.ts';
import { workbook } from '../../../../cards/verantwoording/result/workbook.ts';
import { configText } from '../../../../cards/words/brands.ts';
import { aResult, withoutRule } from '../support/a-result.ts';
import { now } from '../support/play.ts';
import { readWorkbook } from '../support/read-office.ts';

const EURO = '"€" #,##0.00;-"€" #,##0.00';
const NOORD = configText('Noord');
let book: ReturnType<typeof readWorkbook>;
const cell = (sheet: string, at: string) => book.sheet(sheet).cells.get(at);

beforeAll(async () => {
  book = readWorkbook(await writeWorkbook(workbook(viewWorkbook(aResult(), now))));
});

describe('the workbook of a campaign', () => {
  test('has its sheets, each with one frozen header row and no merged cells', () => {
    expect(book.names).toEqual(['Scholen', 'Besteding', 'Doelen', 'Indicatoren', 'Toelichting']);
    for (const name of book.names) {
      const { xml } = book.sheet(name);
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).not.toContain('mergeCell');
    }
    expect(['A1', 'B1', 'C1', 'D1', 'H1'].map((at) => cell('Scholen', at)?.value)).toEqual([
      'Naam',
      'Stand',
      'Ingediend op',
      'Beschikbaar',
      'Bestemming',
    ]);
    expect(cell('Indicatoren', 'D1')?.value).toBe('Dekkend aanbod: btv');
    expect(cell('Indicatoren', 'B1')?.value).toBe('Wat het opleverde: leerlingen');
  });

  test('its totals, means and differences are formulas over the rows, with what they come to', () => {
    expect(cell('Besteding', 'D2')).toMatchObject({ value: '8000.1', formula: null, format: EURO });
    expect(cell('Besteding', 'F2')).toMatchObject({ formula: 'ROUND(D2+E2,2)', value: '8000.3', format: EURO });
    expect(cell('Besteding', 'G2')).toMatchObject({ formula: 'ROUND(B2+C2-F2,2)', value: '1999.7' });
    expect(cell('Besteding', 'F5')).toMatchObject({ formula: 'ROUND(SUM(F2:F4),2)', value: '10500.29' });
    expect(cell('Besteding', 'F6')).toMatchObject({ formula: 'ROUND(AVERAGE(F2:F4),2)', value: '5250.15' });
    expect(cell('Besteding', 'A7')?.value).toBe('Vorige periode (2025)');
    expect(cell('Besteding', 'F8')).toMatchObject({ formula: 'ROUND(F5-F7,2)', value: '3500.04' });
    expect(cell('Scholen', 'D2')).toMatchObject({ formula: 'ROUND(Besteding!B2+Besteding!C2,2)', value: '10000' });
    expect(cell('Scholen', 'F5')).toMatchObject({ formula: 'ROUND(SUM(F2:F4),2)', value: '1999.71' });
    expect(cell('Scholen', 'G2')).toMatchObject({ formula: 'F2/D2', format: '0.0%' });
    expect(cell('Doelen', 'H2')).toMatchObject({ formula: 'SUM(C2:G2)', value: '3' });
    expect(cell('Doelen', 'F4')).toMatchObject({ formula: 'SUMIF(B$2:B$3,B4,F$2:F$3)', value: '1' });
    expect(cell('Doelen', 'I4')).toMatchObject({ formula: '(E4+F4)/H4', value: '0.5', format: '0.0%' });
    expect(cell('Indicatoren', 'B5')).toMatchObject({ formula: 'ROUND(SUM(B2:B4),2)', value: '53' });
    expect(cell('Indicatoren', 'E6')).toMatchObject({ formula: 'AVERAGE(E2:E4)', value: '7.15', format: '0.0' });
    expect(cell('Indicatoren', 'F2')).toMatchObject({ value: '0.875', format: '0.0%' });
    expect(book.parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('a text that looks like a formula stays a text', () => {
    expect(cell('Scholen', 'A3')).toMatchObject({ value: '=1+1 <De "Plus" & co>', isText: true, formula: null });
    for (const name of book.names)
      for (const [at, { formula }] of book.sheet(name).cells) expect(formula ?? '', at).not.toMatch(/1\+1/);
  });

  test('who handed nothing in has an empty row, and is named in the explanation', () => {
    expect(cell('Scholen', 'B4')?.value).toBe('niet ingediend');
    expect(['B4', 'D4', 'F4', 'G4'].map((at) => cell('Besteding', at)?.value ?? '')).toEqual(['', '', '', '']);
    expect(cell('Indicatoren', 'B4')?.value ?? '').toBe('');
    const said = [...book.sheet('Toelichting').cells.values()].map(({ value }) => value);
    expect(said).toContain('Telt niet mee: School zeeduin');
    expect(said).toContain('Nog niet definitief: =1+1 <De "Plus" & co>');
    expect(said).toContain('2 van 3');
    expect(said).toContain('Versie 3 van de instellingen van het samenwerkingsverband.');
  });

  test('a small number is hidden with another beside it, and of two schools their total and mean too', () => {
    expect(['D2', 'D3'].map((at) => cell('Indicatoren', at)?.value)).toEqual(['niet getoond', 'niet getoond']);
    expect(['D5', 'D6'].map((at) => cell('Indicatoren', at))).toMatchObject([
      { value: 'niet getoond', formula: null },
      { value: 'niet getoond', formula: null },
    ]);
    expect(Object.values(book.parts).join('')).not.toMatch(/<v>2<\/v><\/c><c r="E2"/);
  });

  test('is whole without a campaign before it, without money, goals or anybody who handed in', async () => {
    const open = { ...aResult([], null) };
    const empty = readWorkbook(await writeWorkbook(workbook(viewWorkbook(open, now))));
    // a sum over no rows would be a sum of itself
    for (const name of empty.names) expect(empty.sheet(name).xml).not.toContain('<f>');
    const { scene } = open;
    const bare = aResult(undefined, null, { ...scene.format, regels: [], prioriteiten: [] });
    const without = readWorkbook(await writeWorkbook(workbook(viewWorkbook(bare, now))));
    expect(without.names).toEqual(['Scholen', 'Doelen', 'Indicatoren', 'Keuzes', 'Toelichting']);
  });

  test('without a rule about spending holds every amount by school, and counts by formula who chose what', async () => {
    const plain = readWorkbook(await writeWorkbook(workbook(viewWorkbook(aResult(undefined, null, withoutRule), now))));
    const at = (sheet: string, name: string) => plain.sheet(sheet).cells.get(name);
    expect(at('Indicatoren', 'D1')?.value).toBe('Het geld: personeel');
    expect(at('Indicatoren', 'D2')).toMatchObject({ value: '8000.1', format: EURO });
    expect(at('Indicatoren', 'D5')).toMatchObject({ formula: 'ROUND(SUM(D2:D4),2)', value: '10500.09' });
    expect(at('Keuzes', 'B1')?.value).toBe('Het geld: bestemming');
    expect(['B2', 'B3', 'B4'].map((name) => at('Keuzes', name)?.value ?? '')).toEqual(['> 5 * of ?', '', '']);
    expect(at('Keuzes', 'A5')).toMatchObject({ value: '> 5 * of ?', isText: true });
    expect(at('Keuzes', 'B5')).toMatchObject({ formula: 'SUMPRODUCT(--EXACT(B$2:B$4,$A5))', value: '1' });
    expect(at('Keuzes', 'B6')).toMatchObject({ formula: 'SUMPRODUCT(--EXACT(B$2:B$4,$A6))', value: '0' });
  });

  test('of werkgebieden speaks of no school', async () => {
    const areas = aResult(undefined, null, { ...withoutRule, wie: 'werkgebied' });
    const plain = readWorkbook(await writeWorkbook(workbook(viewWorkbook({ ...areas, nameOf: () => NOORD }, now))));
    expect(plain.names[0]).toBe('Werkgebieden');
    const said = plain.names.flatMap((name) => [...plain.sheet(name).cells.values()].map(({ value }) => value));
    // but for what the configuration calls things itself
    expect([...plain.names, ...said].join('|').replaceAll('Verantwoording van je school', '')).not.toMatch(
      /scho(?:ol|len)/i,
    );
  });
});
