import { type JsonFault, jsonFault } from '../../../swv/json-fault.ts';

/** Why a text is not JSON that we can keep: where it stops, or a character that the store does not take. */
export type NoJson = { readonly is: 'fault'; readonly fault: JsonFault } | { readonly is: 'character' };

/** The JSON of a text, or what is wrong with it. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: NoJson } {
  // What people copy from a mail or a page has spaces that JSON does not know.
  const plain = text.replace(/[\u00a0\u2007\u202f\ufeff]/g, ' ');
  const fault = jsonFault(plain);
  if (fault !== null) return { ok: false, why: { is: 'fault', fault } };
  const value: unknown = JSON.parse(plain);
  return isKept(value) ? { ok: true, value } : { ok: false, why: { is: 'character' } };
}

/** PostgreSQL keeps no NUL and no half of a pair in JSON, and would fail on it where nobody can say why. */
function isKept(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (Array.isArray(value)) return value.every(isKept);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isKept(name) && isKept(inner));
}
