import type { SubjectId } from '../../../cards/words/brands.ts';
import type { SwvCipher } from '../../store/swv-cipher.ts';
import type { ArrangementRow } from '../tables.ts';
import { raiseBody } from './raise-body.ts';
import { type OpenAt, type SealAt, sealedIn } from './seal-tree.ts';
import { sealedAs } from './sealed-as.ts';
import { SHUT, unshut } from './shut.ts';

/** The path is part of the place, so that no text can be moved to another field or row to be read there. */
const placeOf = (id: SubjectId, path: string): string => `arrangements.body.${id}.${sealedAs(path)}`;

/** Seals the texts of one request. Throws for a text that was left sealed when it was read. */
export const sealingWith =
  (cipher: Pick<SwvCipher, 'seal'>, id: SubjectId): SealAt =>
  (text, path) =>
    cipher.seal(unshut(text), placeOf(id, path));

/** Opens the texts of one request. */
export const openingWith =
  (cipher: Pick<SwvCipher, 'open'>, id: SubjectId): OpenAt =>
  (sealed, path) =>
    cipher.open(sealed, placeOf(id, path));

/** For a change that touches no text, by a job that has no key: each text stays sealed as it stood in the row. */
export function keepingSealed({ body }: Pick<ArrangementRow, 'body'>): SealAt {
  const stood = sealedIn(raiseBody(body));
  return (text, path) => {
    const sealed = stood.get(path);
    if (text !== SHUT || sealed === undefined) throw new Error('A text was changed without a key.');
    return sealed;
  };
}
