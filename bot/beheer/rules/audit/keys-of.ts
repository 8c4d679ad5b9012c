import { NotThatWord, type PersonId, personId } from '../../../../cards/words/brands.ts';

/** The words that may be the key of a person, each once; `meedoen` and `ops` are nobody's. */
export function keysOf(words: readonly string[]): readonly PersonId[] {
  return [...new Set(words)].flatMap((word) => {
    if (word === 'meedoen' || word === 'ops') return [];
    try {
      return [personId(word)];
    } catch (error) {
      if (error instanceof NotThatWord) return [];
      throw error;
    }
  });
}
