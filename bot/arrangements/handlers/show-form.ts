import { formCard } from '../../../cards/arrangements/dossier/form-card.ts';
import { overviewCard } from '../../../cards/arrangements/dossier/overview-card.ts';
import { NOTHING_TYPED, type Problem, type Typing } from '../../../cards/arrangements/dossier/typing.ts';
import { allSteps, type FormKey, inputsOfStep, type StepNumber } from '../../../cards/arrangements/form/forms.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { type Amount, amount } from '../../../cards/words/brands.ts';
import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import type { InvokeReply } from '../../core/reply.ts';
import type { Case, Dossier, Look } from '../posts/case.ts';
import { drawFolded } from '../posts/draw-folded.ts';
import { type FormMode, formView, overviewView } from '../posts/view-form.ts';
import { firstEmptyStep } from '../rules/answers.ts';
import { isMoved } from '../rules/check-step.ts';

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
export const showNext = (of: Dossier, look: Look): InvokeReply => moved(of, look) ?? nextStep(of, look);

/** The draft where it was left: with what was typed there and not saved, else as {@link showNext}. */
export function showDraft(of: Dossier, look: Look): InvokeReply {
  const { scratch } = of.record;
  if (scratch === null) return showNext(of, look);
  return moved(of, look) ?? showStep(of, look, scratch.step, 'draft', { typed: scratch.typed, problems: [] });
}

/** A draft that the move to or from mode extern overtook has a form of before: it is folded, with what to do instead. */
const moved = (of: Dossier, look: Look): InvokeReply | null =>
  isMoved(of.record, of.scene) ? drawFolded(of, { ...look, note: { code: 'modus-gewijzigd' } }) : null;

function nextStep(of: Dossier, look: Look): DossierCard {
  const empty = firstEmptyStep(of.record);
  return empty === null ? showOverview(of, look, 'draft') : showStep(of, look, empty, 'draft');
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
