import type { IContainer } from '@microsoft/teams.cards';
import type { Field } from '../../parts/field.ts';
import { type Asked, type Choice, choiceInput, dateInput, textInput } from '../../parts/inputs.ts';
import { bold, line, quiet } from '../../parts/text.ts';
import { WRITE_ELSEWHERE } from '../form/elsewhere.ts';
import { fittingLabel } from './choices.ts';
import { askedAt, problemAt, type Typing, valueAt } from './typing.ts';

/** Longer than any amount in figures. */
export const AMOUNT_MOST = 20;

interface About {
  readonly id: string;
  readonly label: string;
  /** What was saved before. */
  readonly saved: string;
  /** What an empty or wrong input is told by a client that checks for itself. */
  readonly errorMessage: string;
}

type Extra = Pick<Field, 'hint' | 'examples'>;

const asked = (typing: Typing, about: About, extra: Extra): Asked => ({
  id: about.id,
  label: about.label,
  errorMessage: about.errorMessage,
  value: valueAt(typing, about.id, about.saved),
  problem: problemAt(typing, about.id, about.errorMessage),
  asked: askedAt(typing, about.id),
  ...extra,
});

/**
 * A text, which may tell of a pupil.
 * @param most characters; for a text that may hold line breaks, `lines` is true. None where the dossier is in another
 * system (form-view.ts): then it says where to write it, and there is no input.
 */
export const textField = (typing: Typing, about: About, most: number, lines: boolean, extra: Extra = {}): IContainer =>
  most === 0 ? writeElsewhere(about) : textInput(asked(typing, about, extra), most, lines);

/** A number or an amount, as typed. */
export const wordField = (typing: Typing, about: About, most: number, extra: Extra = {}): IContainer =>
  textInput(asked(typing, about, extra), most);

const writeElsewhere = ({ label }: About): IContainer => ({
  type: 'Container',
  spacing: 'Medium',
  items: [line([bold(label)]), quiet(WRITE_ELSEWHERE, { spacing: 'Small' })],
});

export const dateField = (typing: Typing, about: About, extra: Extra = {}): IContainer =>
  dateInput(asked(typing, about, extra));

interface Options {
  readonly choices: readonly Choice[];
  readonly several?: boolean;
  readonly folded?: boolean;
}

/** The choices of a list whose words stand in the code. */
export const choicesOf = (all: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(all).map(([id, label]) => ({ id, label }));

export const choiceField = (typing: Typing, about: About, options: Options, extra: Extra = {}): IContainer =>
  choiceInput(asked(typing, about, extra), {
    ...options,
    choices: options.choices.map(({ id, label }) => ({ id, label: fittingLabel(label) })),
  });
