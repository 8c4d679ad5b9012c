import { why } from '../../../../cards/beheer/people/note.ts';
import type { Typed } from '../../../../cards/beheer/people/typed.ts';
import type { PeopleInput } from '../../../../cards/beheer/people/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { type TypedLine, typedLine } from '../../../../cards/words/brands.ts';
import type { Refusal } from '../../../core/result.ts';
import type { Inputs } from '../../schema/people/read-input.ts';

/** What a form came back with, and what is wrong with it; nothing of either when it is opened. */
export interface Typing {
  readonly inputs: Inputs;
  readonly refusals: readonly Refusal<BeheerRefusal>[];
}

export const NOTHING_TYPED: Typing = { inputs: {}, refusals: [] };

const MOST = 300;

/** An input as one line that a card may hand back to who typed it. */
export const lineOf = (inputs: Inputs, id: PeopleInput): TypedLine =>
  typedLine((inputs[id] ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST));

/** Fills the fields of a form: what was typed, else `otherwise`, with its refusal. */
export const typedIn =
  ({ inputs, refusals }: Typing) =>
  (id: PeopleInput, otherwise = ''): Typed => {
    const refusal = refusals.find(({ field }) => field === id);
    return {
      value: inputs[id] === undefined ? typedLine(otherwise) : lineOf(inputs, id),
      problem: refusal ? why(refusal) : null,
    };
  };
