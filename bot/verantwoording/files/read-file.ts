import type { SentFile } from '../../core/inbound.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { decodeText } from '../../people/import/decode-text.ts';
import type { TableLine } from '../rules/named-table.ts';
import { readXlsx } from './read-xlsx.ts';
import { splitCsv } from './split-table.ts';

type Sent = Pick<SentFile, 'name' | 'type'>;

const endsIn = ({ name, type }: Sent, end: string): boolean =>
  name.trim().toLowerCase().endsWith(`.${end}`) || type.toLowerCase() === end;

export const isWorkbook = (file: Sent): boolean => endsIn(file, 'xlsx') || endsIn(file, 'xls');
/** What a file of amounts may be; a file of settings is none. */
export const isTableFile = (file: Sent): boolean => isWorkbook(file) || endsIn(file, 'csv') || endsIn(file, 'txt');

/** The lines of a table that was sent. What it is called proves nothing: a workbook begins as a zip does. */
export async function readFile(bytes: Uint8Array): Promise<Result<readonly TableLine[], 'bestand-onleesbaar'>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const lines = isZip ? await readXlsx(bytes) : readText(bytes);
  return lines === null ? refuse('bestand-onleesbaar') : ok(lines);
}

function readText(bytes: Uint8Array): readonly TableLine[] | null {
  const text = decodeText(bytes);
  return text === null ? null : splitCsv(text);
}
