import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { World } from './world.ts';

type Maybe = Sensitive | null | undefined;

/** Whether two texts are the same, or neither is there. */
export const sameMaybe = (one: Maybe, other: Maybe, same: World['same']): boolean =>
  one && other ? same(one, other) : (one ?? null) === (other ?? null);
