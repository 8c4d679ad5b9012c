import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { parseJson } from './parse-json.ts';

/** Whether somebody means a file for the configuration; what is in it is looked at later. */
export const isSettingsFile = ({ name, type }: { readonly name: string; readonly type: string }): boolean =>
  /\.json$/i.test(name.trim()) || type.toLowerCase() === 'json';

/** The JSON of a file, which must be UTF-8, with or without its mark. */
export function readSettingsFile(bytes: Uint8Array): Result<{ readonly value: unknown }, BeheerRefusal> {
  const text = utf8(bytes);
  if (text === null) return refuse('instellingen-bestand-geen-utf8');
  if (text.trim() === '') return refuse('instellingen-bestand-leeg');
  const read = parseJson(text);
  if (read.ok) return ok({ value: read.value });
  if (read.why.is === 'character') return refuse('instellingen-teken');
  if (isTable(text)) return refuse('instellingen-bestand-csv');
  const { line: regel, character: teken, reason: reden } = read.why.fault;
  return refuse('instellingen-bestand-geen-json', { facts: { regel, teken, reden } });
}

function utf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops a byte order mark
    return text.includes('\0') ? null : text; // UTF-16 without a mark, a picture
  } catch {
    return null; // another code page
  }
}

/**
 * A first line of names with separators between them: a spreadsheet that was called .json. Each pattern reads the line once:
 * what stands before the first separator holds none, so there is nothing to try again.
 */
function isTable(text: string): boolean {
  const [line = ''] = text.trimStart().split(/[\r\n]/, 1);
  return !/[{}[\]]/.test(line) && /^[^"][^";,\t]*[;,\t]/.test(line);
}
