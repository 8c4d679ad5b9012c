import type { Answers, ParentsInput } from '../../../cards/arrangements/form/answers.ts';
import { formOf, type StepNumber, stepsOf } from '../../../cards/arrangements/form/forms.ts';
import { isAnswered } from '../../../cards/arrangements/form/is-answered.ts';
import type { Amount, Cents, LocalDate } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { RequestKind } from './kind-rules.ts';

/** How the parents see it; two parents can differ. `nog-niet` is the waiver and carries its reason. */
export const PARENTS_VIEWS = ['eens', 'deels', 'niet-eens', 'verschillen', 'nog-niet'] as const;
export type ParentsView = (typeof PARENTS_VIEWS)[number];

/** Answers as they come in: the day of the parents' line is not theirs to say. */
export type Given = Omit<Answers, 'ouders'> & { readonly ouders?: ParentsInput };

/** One step of the form as it comes in, with an answer to each of its fields. */
export interface StepInput {
  readonly step: StepNumber;
  readonly inputs: Given;
}

/** What was typed in a step and not saved yet ("Later verder"), by input id, as typed: it may be unfinished or wrong. */
export interface Scratch {
  readonly step: StepNumber;
  readonly typed: Readonly<Record<string, Sensitive>>;
}

interface Filled {
  readonly kind: RequestKind;
  readonly answers: Answers;
}

/** The first step that is not answered whole; null when the form is complete. */
export const firstEmptyStep = ({ kind, answers }: Filled): StepNumber | null =>
  stepsOf(kind).find((step) => !isAnswered(kind, step, answers)) ?? null;

/** Lays a step into the form; `today` dates the parents' line. */
export function fillStep(answers: Answers, { inputs: { ouders, ...inputs } }: StepInput, today: LocalDate): Answers {
  return { ...answers, ...inputs, ...(ouders && { ouders: { ...ouders, on: today } }) };
}

/** What a decision is about; null is what this kind does not ask. */
export interface Asked {
  readonly weken: Amount | null;
  readonly bedrag: Cents | null;
  readonly start: LocalDate | null;
}

/** Throws before the form is complete: callers stand behind the gate. */
export function whatIsAsked({ kind, answers }: Filled): Asked {
  const asked = formOf(kind).steps.flatMap(({ fields }) => fields);
  const answerTo = <Id extends keyof Asked>(id: Id): Answers[Id] | null => {
    if (!asked.includes(id)) return null;
    if (answers[id] === undefined) throw new Error('The form is not complete.');
    return answers[id];
  };
  return { weken: answerTo('weken') ?? null, bedrag: answerTo('bedrag') ?? null, start: answerTo('start') ?? null };
}
