import type { TypedLine } from '../../words/brands.ts';
import type { Why } from './note.ts';

/** What stands in an input, and what is wrong with it. */
export interface Typed {
  readonly value: TypedLine;
  readonly problem: Why | null;
}
