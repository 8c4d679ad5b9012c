import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import { importTexts } from '../../../cards/people/import-texts.ts';
import { type ImportError, lineError } from './import-error.ts';

export interface CsvLine {
  /** As an editor counts: the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const PARSED = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number().int() }) }));
/** The line by which Excel can be told the separator; it is not data. */
const EXCEL_HINT = /^sep=(.)\n/i;
const SEPARATORS = [';', ',', '\t'] as const;

/**
 * The lines of a CSV text, blank ones left out. The separator is the one that the header has most of: a Dutch Excel writes
 * semicolons, most programs commas.
 * @returns the one error after which nothing can be read: a quote that does not close.
 */
export function csvTable(
  text: string,
): { readonly lines: readonly CsvLine[] } | { readonly errors: readonly ImportError[] } {
  const hint = EXCEL_HINT.exec(text);
  const body = hint ? text.replace(EXCEL_HINT, '\n') : text; // the blank line keeps the line numbers true
  try {
    const parsed: unknown = parse(body, {
      delimiter: hint?.[1] ?? separatorOf(body),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const lines = PARSED.parse(parsed).map(({ record, info }) => ({
      line: info.lines - breaksIn(record),
      cells: record.map(tidy),
    }));
    return { lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = z.object({ lines: z.number() }).safeParse(error);
    return { errors: [lineError(at.success ? at.data.lines : 1, null, importTexts.quoteOpen)] };
  }
}

/** What a spreadsheet or a web page leaves in a cell and nobody sees: other spaces, marks without width, accents apart. */
const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();

const breaksIn = (cells: readonly string[]) => cells.join('').split('\n').length - 1;

function separatorOf(text: string): string {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most));
}
