import { reveal, type Sensitive } from '../../../cards/words/sensitive.ts';

/** Whether two sensitive texts are the same, letter by letter, without showing either. */
export const sameText = (one: Sensitive, other: Sensitive): boolean => reveal(one) === reveal(other);
