import type { LocalDate } from '../../../cards/words/brands.ts';
import { daysLeft, fractionUsed } from '../../swv/terms.ts';
import { aimedEnd, type Clockwork, legalTerm, type Timed } from './deadlines.ts';

/** How the term to decide on a request stands on one day, for a list or an alert. */
export interface TermStanding {
  /** The last day to decide; while the term stands still, what it would be if it ran again today. */
  readonly end: LocalDate;
  /** What the SWV itself aims at. */
  readonly aim: LocalDate | null;
  /** Calendar days until the last day: 0 on that day itself, negative when the term is over. */
  readonly daysLeft: number;
  /** How much of it has run, 0 to 1; days of standstill do not count. */
  readonly fraction: number;
  /** Awb 4:15: a question to the school, or a change of its own, keeps it from running. */
  readonly standsStill: boolean;
  /** The last day has passed without a decision. */
  readonly over: boolean;
  /** Extended with notice (Awb 4:14). */
  readonly extended: boolean;
}

/**
 * How it stands with the term to decide. Pure: the request as read, its rules, the calendar and the day.
 * @returns null while nothing was submitted: then no term runs.
 */
export function termStanding(record: Timed, clockwork: Clockwork): TermStanding | null {
  const term = legalTerm(record, clockwork);
  if (term === null) return null;
  const { today } = clockwork.now;
  const left = daysLeft(term, today);
  return {
    end: term.end,
    aim: aimedEnd(record, clockwork),
    daysLeft: left,
    fraction: fractionUsed(term, today),
    standsStill: term.standsStillSince !== null,
    over: left < 0,
    extended: record.verdaging != null,
  };
}
