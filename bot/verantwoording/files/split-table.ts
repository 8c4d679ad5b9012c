import { csvTable } from '../../people/import/csv-table.ts';
import type { TableLine } from '../rules/named-table.ts';

/** A name, and an amount that a single space keeps from it. */
const NAME_AND_MONEY = /^(.*\S)\s+((?:€|EUR)?\s*[-−]?\s*\d[\d.,]*(?:,-{1,2}|=)?\s*(?:€|euro|EUR)?)$/i;

/**
 * The lines of a pasted table: cells apart by tabs (a spreadsheet), semicolons, or several spaces, whichever the text has.
 * A line keeps its number, blank ones counted too.
 */
export function splitPasted(text: string): readonly TableLine[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const by = text.includes('\t') ? '\t' : text.includes(';') ? ';' : / {2,}/;
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    // An empty last cell stays: it says that there is a column, and that nothing stands in it.
    const cells = (typeof by === 'string' ? line.trimStart() : line.trim()).split(by).map(tidy);
    const [only = '', ...others] = cells.filter((cell) => cell !== '');
    const [, name, money] = others.length === 0 ? (NAME_AND_MONEY.exec(only) ?? []) : [];
    return { line: at + 1, cells: name !== undefined && money !== undefined ? [name, money] : cells };
  });
}

/** Of a CSV file, with its quotes; null when a quote does not close. */
export function splitCsv(text: string): readonly TableLine[] | null {
  const table = csvTable(text);
  return 'errors' in table ? null : table.lines;
}

const tidy = (cell: string): string =>
  cell
    .replace(/\p{Zs}/gu, ' ')
    .replace(/^"(.*)"$/, '$1')
    .trim();
