import * as z from 'zod';
import { type PersonId, personId } from '../../../../cards/words/brands.ts';
import { isKey } from '../../../../cards/words/is-key.ts';

const key = z.string().refine(isKey).transform(personId);

/** The keys that a button names, with a space between them, each once; what is no key names nobody. */
export function parsePeople(text: string | undefined): readonly PersonId[] {
  const read = (text ?? '').split(' ').flatMap((word) => key.safeParse(word).data ?? []);
  return [...new Set(read)];
}
