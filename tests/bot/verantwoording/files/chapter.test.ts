import { beforeAll, describe, expect, test } from 'vitest';
import { viewResult } from '../../../../bot/verantwoording/files/result/view-result.ts';
import { writeChapter } from '../../../../bot/verantwoording/files/result/write-chapter.ts';
import { chapter } from '../../../../cards/verantwoording/result/chapter.ts';
import { amount, configText, localDate, schoolName } from '../../../../cards/words/brands.ts';
import { aResult, withoutRule } from '../support/a-result.ts';
import { partsOf } from '../support/read-office.ts';

const MONEY = [
  ['ontvangen', '€ 12.500', '€ 6.250', '2'],
  ['eigen', '–', '–', '0'],
  ['personeel', '€ 10.500,09', '€ 5.250,05', '2'],
  ['materiaal', '€ 0,20', '€ 0,10', '2'],
];
const PLACES = [
  ['> 5 * of ?', '1'],
  ['Volgend jaar besteden', '0'],
  ['Totaal', '1'],
];
const MADE = localDate('2027-03-15');
let parts: Readonly<Record<string, string>>;
let xml = '';
const said = (of: string) => [...of.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');

beforeAll(async () => {
  parts = partsOf(await writeChapter(chapter({ ...viewResult(aResult()), learned: [] }, MADE)));
  xml = parts['word/document.xml'] ?? '';
});

describe('the chapter for the jaarverslag', () => {
  test('has a title, a language, and headings that a screen reader can walk along', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:title>Verantwoording van je school, 2026</dc:title>');
    expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="nl-NL"/);
    const headings = [...xml.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/g)];
    expect(headings.map(([, style, text]) => `${style} ${text}`)).toEqual([
      'Heading1 Verantwoording van je school, 2026',
      'Heading2 Besteding van de middelen',
      'Heading2 Wat het opleverde',
      'Heading2 Doelen en opbrengst per prioriteit',
      'Heading3 Verbinding',
      'Heading3 Dekkend aanbod',
      'Heading2 Hoe deze cijfers tot stand kwamen',
    ]);
    for (const style of ['Heading1', 'Heading2', 'Heading3'])
      expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
  });

  test('every table has one header row, marked as such', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(6);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).not.toMatch(/gridSpan|vMerge/);
  });

  test('says the sums to the cent, beside last period, and how many handed in', () => {
    const text = said(xml);
    expect(text).toContain('2 van de 3 gevraagde verantwoordingen zijn ingediend. De andere telt hieronder niet mee.');
    expect(text).toContain('1 is nog niet akkoord');
    expect(text).toContain('Totaal besteed|€ 10.500,29|€ 7.000,25|€ 3.500,04');
    expect(text).toContain('Over|€ 1.999,71|');
    expect(text).toContain('Terug naar het samenwerkingsverband|€ 1.999,70');
    expect(text).toContain('tevreden|–|7,2|2|–');
    expect(text).toContain('15 maart 2027');
  });

  test('names no school and no small number', () => {
    expect(said(xml)).not.toMatch(/School |Plus/);
    expect(said(xml)).toContain('btv|niet getoond|niet getoond|2|9');
    expect(said(xml)).toContain('Waar &quot;niet getoond&quot; staat');
    const shown = chapter({ ...viewResult(aResult(), true), least: amount(5), learned: [] }, MADE);
    expect(JSON.stringify(shown)).not.toContain('niet getoond');
  });

  test('without a rule about spending has a table of the figures of each part, and of who chose what', () => {
    const view = viewResult(aResult(undefined, null, withoutRule));
    const { blocks } = chapter({ ...view, learned: [] }, MADE);
    const money = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Het geld');
    expect(blocks.slice(money, money + 3)).toMatchObject([
      { level: 2 },
      { kind: 'table', caption: 'Cijfers bij Het geld', rows: MONEY },
      { kind: 'table', caption: 'bestemming', rows: PLACES },
    ]);
  });

  test('tells what teams learned under their names, and of who kept it to the SWV only how many they are', () => {
    const told = [{ name: schoolName('De Duinroos'), text: 'Rust helpt.' }];
    const learned = [{ label: configText('Wat leerde het team?'), told, kept: amount(3) }];
    const wrote = (of: typeof learned) =>
      chapter({ ...viewResult(aResult()), learned: of }, MADE)
        .blocks.flatMap((block) => ('text' in block ? [block.text] : []))
        .join('|');
    expect(wrote(learned)).toContain(
      'Wat de teams leerden|Wat leerde het team?|De Duinroos: Rust helpt.|3 scholen vertelden het alleen aan het samenwerkingsverband.',
    );
    expect(wrote([{ label: configText('Wat leerde het team?'), told: [], kept: amount(0) }])).not.toContain('leerde');
  });
});
