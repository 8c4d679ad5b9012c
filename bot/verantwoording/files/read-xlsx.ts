import * as z from 'zod';
import type { TableLine } from '../rules/named-table.ts';
import { unpackedSize } from './unpacked-size.ts';

/** What a workbook may come to when it is unpacked: a zip of a kilobyte can hold gigabytes. */
const MOST_UNPACKED = 20_000_000;
const MOST_LINES = 2_000;

const sheets = z.array(z.object({ data: z.array(z.array(z.unknown())) }));

/**
 * The lines of the first sheet of a workbook that has any. A number is read from its text in the file and rounded to
 * cents as a spreadsheet shows it, for what a formula left there may be a hair off: 0,1 + 0,2 is 0,30.
 * @returns null when it is no workbook that can be read.
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly TableLine[] | null> {
  const size = unpackedSize(bytes);
  if (size === null || size > MOST_UNPACKED) return null;
  // Lazily: few people ever send one, and it is most of what reading one takes.
  const { default: readFile } = await import('read-excel-file/node');
  try {
    const read: unknown = await readFile(Buffer.from(bytes), { parseNumber: numberText });
    const found = sheets.parse(read).find(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
    if (found === undefined || found.data.length > MOST_LINES) return null;
    return found.data.map((row, at) => ({ line: at + 1, cells: row.map(textOf) }));
  } catch {
    return null; // a picture that was renamed, a workbook behind a password
  }
}

/** As an amount is typed: `1234,50`. */
export function numberText(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (Number.isInteger(value)) return String(value);
  const cents = Math.round(Number((Math.abs(value) * 100).toPrecision(15)));
  return `${value < 0 && cents > 0 ? '-' : ''}${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.replace(/\s+/g, ' ').trim();
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
