import type { CardElement } from '@microsoft/teams.cards';
import { subheading } from '../../parts/text.ts';
import type { Answers } from '../form/answers.ts';
import { type FormKind, formOf, type StepNumber, stepOf, stepsOf } from '../form/forms.ts';
import type { FormChoices } from './choices.ts';
import type { PeriodEnd } from './period-end.ts';
import type { PupilHistory } from './pupil-history.ts';
import { showAnswer } from './show-answer.ts';

export interface RequestContent {
  readonly kind: FormKind;
  readonly answers: Answers;
  readonly choices: FormChoices;
  /** Null when it is not known yet. */
  readonly ends: PeriodEnd | null;
  readonly history: PupilHistory;
}

/** Everything that was asked, once, by step; a step without an answer is left out. */
export function requestSections(of: RequestContent): readonly { step: StepNumber; elements: readonly CardElement[] }[] {
  return stepsOf(of).flatMap((step) => {
    const { section, fields } = stepOf(of, step);
    const elements = fields.flatMap((id) => showAnswer(of, id));
    return elements.length === 0 ? [] : [{ step, elements: [subheading(section), ...elements] }];
  });
}

/** What it comes down to, for whoever decides. */
export const essentials = (of: RequestContent): readonly CardElement[] =>
  formOf(of).brief.flatMap((id) => showAnswer(of, id));
