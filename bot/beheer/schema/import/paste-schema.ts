import * as z from 'zod';
import { importInputs, PASTE_MOST } from '../../../../cards/beheer/import/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';

const field = importInputs.text;
const inputs = z.object({ [field]: z.string().default('') });

/** The text that was pasted. */
export function readPaste(raw: Readonly<Record<string, string>>): Result<string, BeheerRefusal> {
  const text = inputs.parse(raw)[field] ?? '';
  if (text.trim() === '') return refuse('import-leeg', { field });
  return text.length > PASTE_MOST ? refuse('import-te-lang', { field }) : ok(text);
}
