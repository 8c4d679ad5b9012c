import type { Answers } from './answers.ts';
import { type FormKind, type StepNumber, stepOf } from './forms.ts';

/** Whether every field of a step has an answer. */
export const isAnswered = (kind: FormKind, step: StepNumber, answers: Answers): boolean =>
  stepOf(kind, step).fields.every((id) => answers[id] !== undefined);
