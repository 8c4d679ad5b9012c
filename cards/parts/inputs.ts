import type { IContainer } from '@microsoft/teams.cards';
import { type Field, field } from './field.ts';
import { literal } from './text.ts';

/** What an input asks, what stands in it, and what is wrong with that. */
export interface Asked extends Pick<Field, 'problem' | 'hint' | 'examples' | 'asked'> {
  readonly id: string;
  readonly label: string;
  /** As saved or as typed. */
  readonly value: string;
  /** What an empty or wrong input is told by a client that checks for itself. */
  readonly errorMessage: string;
}

/** A longer list opens at a click; all choices of a shorter one stand there, which is one click fewer. */
export const OPEN_MOST = 6;

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** As typed, cut off where the input ends: a value that no card of ours let through must not burst the next card. */
const fitting = (text: string, most: number): string => [...literal(text)].slice(0, most).join('');

const base = ({ id, label, errorMessage }: Asked) => ({ id, label, errorMessage });
const around = ({ problem, hint, examples, asked }: Asked) => ({
  ...(problem && { problem }),
  ...(hint && { hint }),
  ...(examples && { examples }),
  ...(asked && { asked }),
});

/** @param most characters; with `lines` it may hold line breaks. */
export const textInput = (asked: Asked, most: number, lines = false): IContainer =>
  field({
    input: {
      type: 'Input.Text',
      ...base(asked),
      value: fitting(asked.value, most),
      maxLength: most,
      ...(lines && { isMultiline: true }),
    },
    ...around(asked),
  });

export const dateInput = (asked: Asked): IContainer =>
  field({
    input: {
      type: 'Input.Date',
      ...base(asked),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(asked.value) && { value: asked.value }), // a client draws no other text
    },
    ...around(asked),
  });

interface Options {
  readonly choices: readonly Choice[];
  readonly several?: boolean;
  /** A list that opens; otherwise all choices stand there, which is one click fewer. */
  readonly folded?: boolean;
}

/** What is not among the choices (any more) is not chosen. */
export function choiceInput(asked: Asked, { choices, several = false, folded = false }: Options): IContainer {
  const known = new Set(choices.map(({ id }) => id));
  const chosen = (several ? asked.value.split(',') : [asked.value]).filter((id) => known.has(id));
  return field({
    input: {
      type: 'Input.ChoiceSet',
      ...base(asked),
      choices: choices.map(({ id, label }) => ({ title: literal(label), value: id })),
      style: folded ? 'compact' : 'expanded',
      isMultiSelect: several,
      wrap: true,
      ...(folded && { placeholder: 'Kies er een' }),
      ...(chosen.length > 0 && { value: chosen.join(',') }),
    },
    ...around(asked),
  });
}
