import { type FormOf, type StepNumber, stepOf } from './forms.ts';

/** Whether every field of a step has an answer. */
export const isAnswered = (of: FormOf, step: StepNumber): boolean =>
  stepOf(of, step).fields.every((id) => of.answers[id] !== undefined);
