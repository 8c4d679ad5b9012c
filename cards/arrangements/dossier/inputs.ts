import type { IChoiceSetInput, IContainer, IDateInput, ITextInput } from '@microsoft/teams.cards';
import { type Field, field } from '../../parts/field.ts';
import { literal } from '../../parts/text.ts';
import { fittingLabel } from './choices.ts';
import { askedAt, problemAt, type Typing, valueAt } from './typing.ts';

interface About {
  readonly id: string;
  readonly label: string;
  /** What was saved before. */
  readonly saved: string;
  /** What an empty or wrong input is told by a client that checks for itself. */
  readonly errorMessage: string;
}

type Extra = Pick<Field, 'hint' | 'examples'>;

/** As typed, cut off where the form ends: a value that no card of ours let through must not burst the next card. */
const fitting = (text: string, most: number): string => [...literal(text)].slice(0, most).join('');

function place(typing: Typing, input: Field['input'], { id, errorMessage }: About, extra: Extra): IContainer {
  return field({ input, problem: problemAt(typing, id, errorMessage), asked: askedAt(typing, id), ...extra });
}

const base = ({ id, label, errorMessage }: About) => ({ id, label, errorMessage });

/** @param most characters; for a text that may hold line breaks, `lines` is true. */
export function textField(typing: Typing, about: About, most: number, lines: boolean, extra: Extra = {}): IContainer {
  const input: ITextInput & { id: string; label: string } = {
    type: 'Input.Text',
    ...base(about),
    value: fitting(valueAt(typing, about.id, about.saved), most),
    maxLength: most,
    isMultiline: lines,
  };
  return place(typing, input, about, extra);
}

export function dateField(typing: Typing, about: About, extra: Extra = {}): IContainer {
  const value = valueAt(typing, about.id, about.saved);
  const input: IDateInput & { id: string; label: string } = {
    type: 'Input.Date',
    ...base(about),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(value) && { value }), // a client draws no other text
  };
  return place(typing, input, about, extra);
}

interface Options {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly several?: boolean;
  /** A list that opens; otherwise all choices stand there, which is one click fewer. */
  readonly folded?: boolean;
}

export function choiceField(typing: Typing, about: About, options: Options, extra: Extra = {}): IContainer {
  const known = new Set(options.choices.map(({ id }) => id));
  const chosen = valueAt(typing, about.id, about.saved)
    .split(',')
    .filter((id) => known.has(id));
  const input: IChoiceSetInput & { id: string; label: string } = {
    type: 'Input.ChoiceSet',
    ...base(about),
    choices: options.choices.map(({ id, label }) => ({ title: fittingLabel(label), value: id })),
    style: options.folded ? 'compact' : 'expanded',
    isMultiSelect: options.several === true,
    wrap: true,
    ...(options.folded && { placeholder: 'Kies er een' }),
    ...(chosen.length > 0 && { value: chosen.join(',') }),
  };
  return place(typing, input, about, extra);
}
