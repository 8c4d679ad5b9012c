import * as z from 'zod';
import { type PersonId, personId } from '../../../../cards/words/brands.ts';

const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)
  .transform(personId);

/** The keys that a button names, with a space between them, each once; what is no key names nobody. */
export function parsePeople(text: string | undefined): readonly PersonId[] {
  const read = (text ?? '').split(' ').flatMap((word) => key.safeParse(word).data ?? []);
  return [...new Set(read)];
}
