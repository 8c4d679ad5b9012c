import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { type Refusal, refuse } from '../../core/result.ts';
import { schoolYear } from '../../swv/calendar.ts';
import type { KindRules } from './kind-rules.ts';
import type { StepNumber, Steps } from './steps.ts';
import type { World } from './world.ts';

type Limits = Pick<World, 'rules' | 'lastDay'>;
type Problem = Refusal<RefusalCode>;

const at = (field: string, code: RefusalCode, facts: Problem['facts'] = {}): Problem =>
  refuse(code, { field, facts }).refusal;

/**
 * What is wrong with a step as filled in, at its input; null when it may be saved. Texts and choices were read at the
 * border (schema.ts); here stand the amount, the days, and what two steps say together.
 * @param filled the form with the step laid in, so that start and duration are looked at whichever came last.
 */
export function checkStep(filled: Steps, step: StepNumber, today: LocalDate, world: Limits): Problem | null {
  switch (step) {
    case 1:
      return checkStart(filled, today) ?? checkEnd(filled, world, inputIds.start);
    case 2:
      return checkAmount(filled, world.rules) ?? checkEnd(filled, world, inputIds.weken);
    case 3:
      return filled[3] && filled[3].gehoordOp > today ? at(inputIds.gehoordOp, 'gehoord-in-toekomst') : null;
  }
}

/** Every problem of a complete form, first step first; also after days have passed or rules have changed. */
export function checkForm(steps: Steps, today: LocalDate, world: Limits): Problem | null {
  return checkStep(steps, 1, today, world) ?? checkStep(steps, 2, today, world) ?? checkStep(steps, 3, today, world);
}

function checkStart({ 1: step }: Steps, today: LocalDate): Problem | null {
  if (!step) return null;
  if (step.start < today) return at(inputIds.start, 'start-voorbij');
  return step.start > endOfNextSchoolYear(today) ? at(inputIds.start, 'start-buiten-schooljaar') : null;
}

/** Further ahead nothing is budgeted and no holidays are known. A school year ends on 31 July (WPO art. 1). */
const endOfNextSchoolYear = (today: LocalDate): string => `${Number(schoolYear(today).slice(5)) + 1}-07-31`;

function checkAmount({ 2: step }: Steps, rules: KindRules): Problem | null {
  if (!step) return null;
  if (!rules.weken.includes(step.weken)) return at(inputIds.weken, 'geen-keuze');
  if (step.bedrag < 0) return at(inputIds.bedrag, 'bedrag-negatief');
  const { maximum } = rules;
  return maximum !== null && step.bedrag > maximum ? at(inputIds.bedrag, 'bedrag-te-hoog', { maximum }) : null;
}

/** The support ends in the school year it starts in; which input is at fault depends on which step was filled in last. */
function checkEnd({ 1: first, 2: second }: Steps, { lastDay }: Limits, field: string): Problem | null {
  if (!first || !second) return null;
  const end = lastDay(first.start, second.weken);
  return schoolYear(end) === schoolYear(first.start) ? null : at(field, 'duur-over-schooljaar');
}

/** The problem as a refusal. */
export const asRefusal = (problem: Problem) => ({ ok: false, refusal: problem }) as const;
