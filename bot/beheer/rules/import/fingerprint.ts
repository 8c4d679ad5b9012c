import { createHash } from 'node:crypto';
import { type Revision, revision } from '../../../../cards/words/brands.ts';
import { written } from '../../../people/import/draft.ts';
import type { Register } from '../../../people/register.ts';
import { canonicalJson, type Json } from '../../../store/canonical-json.ts';

/** As many bits as a number of JSON keeps; enough to see that two previews differ. In hex digits. */
const DIGITS = 12;

/**
 * What tells one preview from another: a number made of every row that would be written, so that the button of a preview
 * carries through that one and nothing else. Both registers must be planned with ids that follow from the file alone. An
 * object id is left out: a first contact may bind it meanwhile, and a file never writes it.
 */
export function fingerprintOf(before: Register, after: Register): Revision {
  const rows = [
    ...written(before.boards, after.boards),
    ...written(before.schools, after.schools),
    ...written(before.persons, after.persons).map((row) => ({ ...row, objectId: null })),
    ...written(before.terms, after.terms),
    ...written(before.affiliations, after.affiliations),
  ].map((row) => canonicalJson(json(row)));
  const hash = createHash('sha256').update(rows.sort().join('\n')).digest('hex');
  return revision(Number.parseInt(hash.slice(0, DIGITS), 16));
}

/** A row without its type: only its own members, which are texts, numbers, lists of numbers and null. */
const json = (row: Readonly<Record<string, Json>>): Json => row;
