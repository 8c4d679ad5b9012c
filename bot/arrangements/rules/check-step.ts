import { type Answers, type FieldId, SCHOOL_DAYS } from '../../../cards/arrangements/form/answers.ts';
import { type FormOf, type StepNumber, stepOf, stepsOf } from '../../../cards/arrangements/form/forms.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { plusMonths } from '../../core/local-day.ts';
import { refuse } from '../../core/result.ts';
import { nextSchoolDay, schoolYear } from '../../swv/calendar.ts';
import { TLV_CHECKS } from './check-tlv.ts';
import { at, type Problem } from './problem-at.ts';
import type { World } from './world.ts';

export type Limits = Pick<World, 'rules' | 'lastDay' | 'targets' | 'same' | 'previous' | 'calendar'>;
export type Check = (answers: Answers, today: LocalDate, world: Limits) => Problem | null;

/**
 * What is wrong with a step as filled in, at its input; null when it may be saved. Texts and choices were read at the
 * border (schema/); here stand the amount, the days, and what two steps say together.
 * @param filled the form with the step laid in, so that start and duration are looked at whichever came last.
 */
export function checkStep(filled: FormOf, step: StepNumber, today: LocalDate, world: Limits): Problem | null {
  if (isMoved(filled, world)) return refuse<RefusalCode>('modus-gewijzigd').refusal;
  if (!stepsOf(filled).includes(step)) return at('over', 'geen-keuze'); // forged: no card of ours asks it
  const { answers } = filled;
  const { fields } = stepOf(filled, step);
  for (const id of fields) {
    const problem = CHECKS[id]?.(answers, today, world);
    if (problem) return problem;
  }
  const asksPeriod = fields.find((id) => id === 'start' || id === 'weken');
  return asksPeriod === undefined ? null : checkEnd(answers, world, asksPeriod);
}

/** Whether the SWV keeps its dossiers elsewhere, or here, since this draft was begun: its form asks too much or too little. */
export const isMoved = ({ answers }: Pick<FormOf, 'answers'>, { rules }: Pick<Limits, 'rules'>): boolean =>
  (answers.extern === true) !== rules.extern;

/** Every problem of a complete form, first step first; also after days have passed or rules have changed. */
export function checkForm(filled: FormOf, today: LocalDate, world: Limits): Problem | null {
  for (const step of stepsOf(filled)) {
    const problem = checkStep(filled, step, today, world);
    if (problem) return problem;
  }
  return null;
}

const CHECKS: Partial<Readonly<Record<FieldId, Check>>> = {
  opp: checkOpp,
  btvDagen: checkDays,
  start: checkStart,
  weken: checkWeeks,
  bedrag: checkAmount,
  gehoordOp: checkHeard,
  ...TLV_CHECKS,
};

function checkStart({ start }: Answers, today: LocalDate, { previous, calendar }: Limits): Problem | null {
  if (start === undefined) return null;
  if (start < today) return at('start', 'start-voorbij');
  if (previous?.endsOn != null && start <= previous.endsOn)
    return at('start', 'start-in-vorige', { dag: nextSchoolDay(calendar, previous.endsOn, previous.school) });
  return start > endOfNextSchoolYear(today) ? at('start', 'start-buiten-schooljaar') : null;
}

/** Further ahead nothing is budgeted and no holidays are known. A school year ends on 31 July (WPO art. 1). */
const endOfNextSchoolYear = (today: LocalDate): string => `${Number(schoolYear(today).slice(5)) + 1}-07-31`;

function checkWeeks({ weken }: Answers, _: LocalDate, { rules }: Limits): Problem | null {
  return weken === undefined || rules.weken.includes(weken) ? null : at('weken', 'geen-keuze');
}

function checkAmount({ bedrag }: Answers, _: LocalDate, { rules: { maximum } }: Limits): Problem | null {
  if (bedrag === undefined) return null;
  if (bedrag < 0) return at('bedrag', 'bedrag-negatief');
  return maximum !== null && bedrag > maximum ? at('bedrag', 'bedrag-te-hoog', { maximum }) : null;
}

/** The law asks for one that is evaluated each school year (WVO 2020, DOMAIN D.2); how old it may be is the SWV's. */
function checkOpp({ opp, verslag }: Answers, today: LocalDate, { rules: { oppMaanden } }: Limits): Problem | null {
  if (opp === undefined || oppMaanden === null) return null;
  if (opp > today) return at('opp', verslag === 'rapport' ? 'verslag-in-toekomst' : 'opp-in-toekomst');
  if (opp >= plusMonths(today, -oppMaanden)) return null;
  return at('opp', verslag === 'rapport' ? 'verslag-te-oud' : 'opp-te-oud', { max: oppMaanden });
}

function checkDays({ btvDagen }: Answers, _: LocalDate, { rules: { btv } }: Limits): Problem | null {
  if (btvDagen === undefined || btv === null) return null;
  if (btvDagen.length > btv.maximumDagen) return at('btvDagen', 'btv-te-veel-dagen', { max: btv.maximumDagen });
  const atSchool = SCHOOL_DAYS.length - btvDagen.length;
  return atSchool < btv.minimumSchooldagen
    ? at('btvDagen', 'btv-te-weinig-school', { min: btv.minimumSchooldagen })
    : null;
}

function checkHeard({ gehoordOp }: Answers, today: LocalDate): Problem | null {
  return gehoordOp !== undefined && gehoordOp > today ? at('gehoordOp', 'gehoord-in-toekomst') : null;
}

/** The support ends in the school year it starts in; which input is at fault depends on which step was filled in last. */
function checkEnd({ start, weken }: Answers, { lastDay }: Limits, field: FieldId): Problem | null {
  if (start === undefined || weken === undefined) return null;
  return schoolYear(lastDay(start, weken)) === schoolYear(start) ? null : at(field, 'duur-over-schooljaar');
}

/** The problem as a refusal. */
export const asRefusal = (problem: Problem) => ({ ok: false, refusal: problem }) as const;
