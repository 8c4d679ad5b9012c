import { formCard } from '../../../cards/arrangements/dossier/form-card.ts';
import { overviewCard } from '../../../cards/arrangements/dossier/overview-card.ts';
import { NOTHING_TYPED, type Problem, type Typing } from '../../../cards/arrangements/dossier/typing.ts';
import { allSteps, type FormKey, inputsOfStep, type StepNumber } from '../../../cards/arrangements/form/forms.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { type Amount, amount } from '../../../cards/words/brands.ts';
import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import type { Case, Dossier, Look } from '../posts/case.ts';
import { type FormMode, formView, overviewView } from '../posts/view-form.ts';
import { firstEmptyStep } from '../rules/answers.ts';

/** One step of the form, as saved or as typed. */
export const showStep = (
  of: Case,
  look: Look,
  step: StepNumber,
  mode: FormMode,
  typing: Typing = NOTHING_TYPED,
): DossierCard => formCard(formView(of, look, step, mode, typing));

/** @param page counted from 1. */
export const showOverview = (of: Dossier, look: Look, mode: FormMode, page: Amount = amount(1)): DossierCard =>
  overviewCard(overviewView(of, look, mode, page));

/** What comes after a saved step: the first one that is still empty, else everything once more. */
export function showNext(of: Dossier, look: Look): DossierCard {
  const empty = firstEmptyStep(of.record);
  return empty === null ? showOverview(of, look, 'draft') : showStep(of, look, empty, 'draft');
}

/** The draft where it was left: with what was typed there and not saved, else as {@link showNext}. */
export function showDraft(of: Dossier, look: Look): DossierCard {
  const { scratch } = of.record;
  if (scratch === null) return showNext(of, look);
  return showStep(of, look, scratch.step, 'draft', { typed: scratch.typed, problems: [] });
}

/** A complete form that may not leave: the step with what is wrong, as it was saved. */
export const showFault = (of: Case, look: Look, problem: Problem): DossierCard =>
  showStep(of, look, stepAt(of.record, problem), 'draft', { typed: null, problems: [problem] });

function stepAt(of: FormKey, { field, facts }: Problem): StepNumber {
  const steps = allSteps(of);
  const empty = steps.find((step) => step === facts?.stap);
  return empty ?? steps.find((step) => inputsOfStep(of, step).some((id) => id === field)) ?? 1;
}

/** The step that a click names; null when it names none of ours. */
export const stepIn = (of: FormKey, inputs: Readonly<Record<string, string>>): StepNumber | null =>
  allSteps(of).find((step) => String(step) === inputs[inputIds.step]) ?? null;
