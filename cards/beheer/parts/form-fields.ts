import type { IContainer } from '@microsoft/teams.cards';
import { type Asked, type Choice, choiceInput, dateInput, textInput } from '../../parts/inputs.ts';
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

/** What is typed comes before what is saved, and what is wrong with it is told in this input's own words when it is empty. */
function asked<Id extends string>({ typed, problems }: Form<Id>, { saved, ...about }: About<Id>): Asked {
  const value = typed === null ? saved : (typed.find((one) => one.id === about.id)?.text ?? '');
  const found = problems.find((one) => one.field === about.id);
  const problem = found && (found.code === 'verplicht' ? about.errorMessage : beheerRefusalText(found.code));
  return { ...about, value, problem: problem ?? null };
}

/** One line; `most` characters. */
export const textField = <Id extends string>(form: Form<Id>, about: About<Id>, most: number): IContainer =>
  textInput(asked(form, about), most);

export const dateField = <Id extends string>(form: Form<Id>, about: About<Id>): IContainer =>
  dateInput(asked(form, about));

/** `folded`: a list that opens; otherwise all choices stand there, which is one click fewer. */
export const choiceField = <Id extends string>(
  form: Form<Id>,
  about: About<Id>,
  choices: readonly Choice[],
  folded = false,
): IContainer => choiceInput(asked(form, about), { choices, folded });
