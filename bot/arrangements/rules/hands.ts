import type { PersonId } from '../../../cards/words/brands.ts';
import type { Hands } from './course.ts';

/** Remembers that this person had a hand in it, once. */
export const addHand = (hands: Hands, as: keyof Hands, person: PersonId): Hands =>
  hands[as].includes(person) ? hands : { ...hands, [as]: [...hands[as], person] };
