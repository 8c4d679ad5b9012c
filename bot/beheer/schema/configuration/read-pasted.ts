import { configurationInputs, MOST_JSON } from '../../../../cards/beheer/configuration/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { bytesOf } from '../../../../cards/parts/card-bytes.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { parseJson } from './parse-json.ts';

const field = configurationInputs.text;
/** On the wire, with its quotes escaped; the rest of the card is for what is said about it. */
const MOST_BYTES = 14_000;

/** Whether a text can be given back on the card with what is said about it. */
export const fits = (text: string): boolean => text.length <= MOST_JSON && bytesOf(text) <= MOST_BYTES;

/** The JSON that was pasted, or where it stops being that. */
export function readPasted(
  inputs: Readonly<Record<string, string>>,
): Result<{ readonly value: unknown }, BeheerRefusal> {
  const text = inputs[field] ?? '';
  if (text.trim() === '') return refuse('instellingen-leeg', { field });
  // The client cuts off what is longer than the field, without a word.
  if (!fits(text) || text.length === MOST_JSON) return refuse('instellingen-te-lang', { field });
  const read = parseJson(text);
  if (read.ok) return ok({ value: read.value });
  if (read.why.is === 'character') return refuse('instellingen-teken', { field });
  const { line: regel, character: teken, reason: reden } = read.why.fault;
  return refuse('instellingen-geen-json', { field, facts: { regel, teken, reden } });
}
