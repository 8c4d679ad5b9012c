import type { IContainer } from '@microsoft/teams.cards';
import { type Field, field } from '../../parts/field.ts';
import { literal } from '../../parts/text.ts';
import { beheerRefusalText } from '../refusals.ts';
import type { Form } from './typed-form.ts';

interface About<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What stands there when nothing was typed yet. */
  readonly saved: string;
  /** What this input asks, when it was left empty. */
  readonly errorMessage: string;
  readonly hint?: string;
}

const shownAt = <Id extends string>({ typed }: Form<Id>, { id, saved }: About<Id>): string =>
  typed === null ? saved : (typed.find((one) => one.id === id)?.text ?? '');

function place<Id extends string>(
  form: Form<Id>,
  input: Field['input'],
  { id, errorMessage, hint }: About<Id>,
): IContainer {
  const problem = form.problems.find((one) => one.field === id);
  const told = problem && (problem.code === 'verplicht' ? errorMessage : beheerRefusalText(problem.code));
  return field({ input, problem: told ?? null, ...(hint && { hint }) });
}

const base = ({ id, label, errorMessage }: About<string>) => ({ id, label, errorMessage });

/** One line; `most` characters. */
export const textField = <Id extends string>(form: Form<Id>, about: About<Id>, most: number): IContainer =>
  place(
    form,
    {
      type: 'Input.Text',
      ...base(about),
      value: [...literal(shownAt(form, about))].slice(0, most).join(''), // what no card of ours let through must not burst this one
      maxLength: most,
    },
    about,
  );

export function dateField<Id extends string>(form: Form<Id>, about: About<Id>): IContainer {
  const value = shownAt(form, about);
  const shown = /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : {}; // a client draws no other text
  return place(form, { type: 'Input.Date', ...base(about), ...shown }, about);
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** `folded`: a list that opens; otherwise all choices stand there, which is one click fewer. */
export function choiceField<Id extends string>(
  form: Form<Id>,
  about: About<Id>,
  choices: readonly Choice[],
  folded = false,
): IContainer {
  const value = shownAt(form, about);
  return place(
    form,
    {
      type: 'Input.ChoiceSet',
      ...base(about),
      choices: choices.map(({ id, label }) => ({ title: literal(label), value: id })),
      style: folded ? 'compact' : 'expanded',
      wrap: true,
      ...(folded && { placeholder: 'Kies er een' }),
      ...(choices.some(({ id }) => id === value) && { value }),
    },
    about,
  );
}
