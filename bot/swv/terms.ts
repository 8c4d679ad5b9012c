import type { LocalDate, SchoolId } from '../../cards/words/brands.ts';
import { dayOf, daysBetween, earlier, endOfDay, later, plusDays } from '../core/local-day.ts';
import { addWerkdagen, type Calendar, type HolidaysOf } from './calendar.ts';
import { endOfSchoolWeeks } from './school-weeks.ts';

/** Days on which a term does not run: from `from` up to, but not including, `until`. */
export interface Pause {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The time that someone has. The day it begins on does not count; the last day does, whole. */
export interface Term {
  readonly from: LocalDate;
  readonly end: LocalDate;
  /** In order, apart from each other, and between `from` and `end`. */
  readonly pauses: readonly Pause[];
  /** Set while the term stands still: its first day of standstill. `end` is then what it would be if it ran again today. */
  readonly standsStillSince: LocalDate | null;
}

const plain = (from: LocalDate, end: LocalDate): Term => ({ from, end, pauses: [], standsStillSince: null });

/**
 * A term of werkdagen from an instant: asked on Friday evening, one werkdag is Monday.
 *
 * @param since the instant at which it begins; its day in Amsterdam does not count
 * @param n whole werkdagen
 */
export const werkdagenTerm = (calendar: Calendar, since: Date, n: number, holidaysOf?: HolidaysOf): Term =>
  plain(dayOf(since), addWerkdagen(calendar, dayOf(since), n, holidaysOf));

/** A term of school weeks, of which `start` is the first day (that one counts). See {@link endOfSchoolWeeks}. */
export const schoolWeeksTerm = (calendar: Calendar, start: LocalDate, n: number, school: SchoolId): Term =>
  plain(plusDays(start, -1), endOfSchoolWeeks(calendar, start, n, school));

/** The instant at which a term has lapsed: the first one after its last day. */
export const lapsesAt = (term: Term): Date => endOfDay(term.end);

/** Calendar days until the last day: 0 on that day itself, negative when the term has lapsed. */
export const daysLeft = (term: Term, today: LocalDate): number => daysBetween(today, term.end);

/** How much of a term has run, 0 to 1; 1 from its last day on. Days of standstill do not count. */
export const fractionUsed = (term: Term, today: LocalDate): number => {
  const total = runningDays(term, term.end);
  return total === 0 ? 1 : Math.min(1, runningDays(term, today) / total);
};

/**
 * The first day on which this part of the term has run, for an alarm at 50, 80 or 100 %. Null when the term stands still
 * before it gets there: nobody knows then.
 *
 * @param fraction above 0, at most 1
 */
export function dayOfFraction(term: Term, fraction: number): LocalDate | null {
  // Reckoned, not searched: every five minutes this is asked of every request that runs.
  let ran = Math.max(1, Math.ceil(fraction * runningDays(term, term.end) - ROUNDING));
  for (const pause of term.pauses)
    if (plusDays(term.from, ran) >= pause.from) ran += daysBetween(pause.from, pause.until);
  const day = earlier(plusDays(term.from, ran), later(term.end, plusDays(term.from, 1)));
  return term.standsStillSince !== null && day >= term.standsStillSince ? null : day;
}

/** Seven eighths of 56 days are 49, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

/** The days after `from`, up to and including `until`, on which the term runs. */
function runningDays(term: Term, until: LocalDate): number {
  const stood = term.pauses.reduce((days, pause) => {
    const last = earlier(pause.until, plusDays(until, 1));
    return days + daysBetween(pause.from, later(last, pause.from));
  }, 0);
  return Math.max(0, daysBetween(term.from, until) - stood);
}
