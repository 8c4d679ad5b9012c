import type { Half } from '../../../../cards/arrangements/after/evaluation.ts';
import type { LocalDate, SchoolId } from '../../../../cards/words/brands.ts';
import { daysBetween, later, plusDays, plusMonths } from '../../../core/local-day.ts';
import { addWerkdagen, type Calendar } from '../../../swv/calendar.ts';
import type { Followed, FollowUp } from './follow-up.ts';
import { runs } from './follow-up.ts';

/** The day on which it began, else that on which it may. */
export const firstDay = ({ started, begins }: FollowUp): LocalDate | null => started?.on ?? begins;

/**
 * The day on which is asked whether it began: so many werkdagen of the school after the first day, and after each "nee"
 * again. Null when it is not asked, or known.
 */
export function startAskedOn(followUp: FollowUp, calendar: Calendar, school: SchoolId): LocalDate | null {
  const { terms, begins, started, stopped, notStarted } = followUp;
  if (terms === null || terms.startWerkdagen === null || begins === null || started || stopped) return null;
  const no = notStarted.at(-1);
  return no === undefined
    ? addWerkdagen(calendar, begins, terms.startWerkdagen, school)
    : addWerkdagen(calendar, no.on, terms.antwoordWerkdagen, school);
}

/** The first day of the last week, from which its end can be evaluated; null when that is not asked. */
export function endEvaluatedFrom({ followUp, endsOn }: Followed): LocalDate | null {
  const first = followUp && firstDay(followUp);
  if (!followUp?.terms?.eindEvaluatie || first === null || endsOn === null) return null;
  return later(plusDays(endsOn, -6), first);
}

/** The middle of its period; null when it is too short to be evaluated twice, or began too late for it. */
export function halfwayFrom(of: Followed): LocalDate | null {
  const { followUp, endsOn } = of;
  const [first, weeks] = [followUp && firstDay(followUp), followUp?.terms?.halfwegVanafWeken ?? null];
  if (!followUp?.begins || first === null || endsOn === null || weeks === null) return null;
  if (daysBetween(followUp.begins, endsOn) + 1 < 7 * weeks) return null;
  const middle = plusDays(first, Math.floor(daysBetween(first, endsOn) / 2));
  return middle < (endEvaluatedFrom(of) ?? endsOn) ? middle : null;
}

/** Which evaluation can be filled in on this day; once the end is near nobody is asked for the half-way one any more. */
export function halfDue(of: Followed, today: LocalDate): Half | null {
  const { followUp } = of;
  if (followUp === null || !runs(followUp) || followUp.evaluations.eind?.done != null) return null;
  const end = endEvaluatedFrom(of);
  if (end !== null && today >= end) return 'eind';
  const halfway = halfwayFrom(of);
  return halfway !== null && today >= halfway && followUp.evaluations.halfweg?.done == null ? 'halfweg' : null;
}

/** The day from which the evaluation that is due on this day could be filled in; null when none is due. */
export function halfFrom(of: Followed, today: LocalDate): LocalDate | null {
  const half = halfDue(of, today);
  if (half === null) return null;
  return half === 'eind' ? endEvaluatedFrom(of) : halfwayFrom(of);
}

/** The last day to send what was decided; null where none was agreed. */
export const sendBy = (
  { followUp }: Pick<Followed, 'followUp'>,
  decided: LocalDate,
  calendar: Calendar,
): LocalDate | null =>
  followUp?.terms ? addWerkdagen(calendar, decided, followUp.terms.verzendWerkdagen, 'regio') : null;

/** The last day to answer what the school was asked on this one; null where none was agreed. */
export const answerBy = (
  { followUp, school }: Pick<Followed, 'followUp'> & { readonly school: SchoolId },
  asked: LocalDate,
  calendar: Calendar,
): LocalDate | null =>
  followUp?.terms ? addWerkdagen(calendar, asked, followUp.terms.antwoordWerkdagen, school) : null;

/** From which day on its end is near; null when that is not said. */
export function endIsNearFrom({ followUp, endsOn }: Followed): LocalDate | null {
  const near = followUp?.terms?.eindeNabij ?? null;
  if (!followUp?.begins || endsOn === null || near === null) return null;
  const day = 'maanden' in near ? plusMonths(endsOn, -near.maanden) : plusDays(endsOn, -near.dagen);
  return later(day, followUp.begins);
}

/** The first day of a week of its period, counted from 1; null when it does not last so long. */
export function weekBegins({ followUp, endsOn }: Followed, week: number): LocalDate | null {
  const first = followUp && firstDay(followUp);
  if (first === null || endsOn === null) return null;
  const day = plusDays(first, 7 * (week - 1));
  return day <= endsOn ? day : null;
}

/** The last day to object: weeks from the day after sending (Awb 6:7, 6:8), moved off a weekend or a holiday (Atw 1). */
export function objectionEnds({ followUp }: Followed, calendar: Pick<Calendar, 'mayEndTerm'>): LocalDate | null {
  const weeks = followUp?.terms?.bezwaarWeken ?? null;
  if (!followUp?.sent || weeks === null) return null;
  let day = plusDays(followUp.sent.on, 7 * weeks);
  while (!calendar.mayEndTerm(day)) day = plusDays(day, 1);
  return day;
}
