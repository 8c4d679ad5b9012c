import type { LocalDate } from '../../cards/words/brands.ts';
import { daysBetween, later, plusDays } from '../core/local-day.ts';
import type { Calendar } from './calendar.ts';
import type { Pause, Term } from './terms.ts';

/** A suspension of the term to decide: its first day of standstill and the first day on which it runs again. */
export interface Suspension {
  readonly from: LocalDate;
  /** Null while the answer is awaited. */
  readonly until: LocalDate | null;
}

/**
 * The suspension by a request to complete (Awb 4:5, 4:15 lid 1 onder a): from the day after the request until the day on
 * which it was completed, or the first day after the time for it passed unused.
 */
export const suspension = (asked: LocalDate, completed: LocalDate | null): Suspension => ({
  from: plusDays(asked, 1),
  until: completed,
});

/** A term that was extended with notice (Awb 4:14): from that day on it ends on the day that was told. */
export interface Extension {
  /** The day of the notice: within the term, on a day on which it runs. */
  readonly on: LocalDate;
  /** The last day as it was told; one on which a term may end. */
  readonly until: LocalDate;
}

interface Received {
  /** The day on which the request came in; it does not count. */
  readonly received: LocalDate;
  /** Whole weeks: 8 by Awb 4:13 lid 2. */
  readonly weeks: number;
  readonly suspensions: readonly Suspension[];
  /** Null or absent while nobody extended it. */
  readonly extension?: Extension | null;
  /** The day for which an open suspension is reckoned. */
  readonly today: LocalDate;
}

/**
 * The term to decide on a request. Suspended days do not count. An end on a Saturday, a Sunday, a public holiday or a day
 * equated with one moves to the next day that is none of these (Algemene termijnenwet 1 lid 1, 3). A suspension that
 * begins after the term has lapsed changes nothing. What stands still after an extension comes on top of the day told.
 *
 * @returns a term whose `end` is the last day to decide on
 */
export function awbTerm(calendar: Calendar, { received, weeks, suspensions, extension, today }: Received): Term {
  let end = plusDays(received, 7 * weeks);
  let last = firstPermitted(calendar, end);
  let standsStillSince: LocalDate | null = null;
  let told = extension ?? null;
  const pauses: Pause[] = [];
  for (const { pause, open } of inOrder(suspensions, received, today)) {
    if (told !== null && pause.from > told.on) extend(told.until);
    if (pause.from > last) break;
    if (open) standsStillSince = pause.from;
    if (pause.until === pause.from) continue;
    // Begun in the weekend that the law gave on top: what is left of that runs on afterwards.
    end = plusDays(pause.from > end ? last : end, daysBetween(pause.from, pause.until));
    last = firstPermitted(calendar, end);
    pauses.push(pause);
  }
  if (told !== null) extend(told.until);
  return { from: received, end: last, pauses, standsStillSince };

  /** An extension never makes a term shorter. */
  function extend(until: LocalDate): void {
    told = null;
    end = later(end, until);
    last = firstPermitted(calendar, end);
  }
}

/** The day itself, or the first one after it on which a term of law may end. */
export function firstPermitted(calendar: Calendar, end: LocalDate): LocalDate {
  let day = end;
  while (!calendar.mayEndTerm(day)) day = plusDays(day, 1);
  return day;
}

/** The suspensions after receipt, oldest first, those that touch made into one; an open one lasts until today. */
function inOrder(suspensions: readonly Suspension[], received: LocalDate, today: LocalDate) {
  const clipped = suspensions.map(({ from, until }) => {
    const first = later(from, plusDays(received, 1));
    return { pause: { from: first, until: later(first, until ?? today) }, open: until === null };
  });
  const merged: { pause: Pause; open: boolean }[] = [];
  for (const next of clipped.toSorted((a, b) => (a.pause.from < b.pause.from ? -1 : 1))) {
    const before = merged.at(-1);
    if (before === undefined || next.pause.from > before.pause.until) merged.push(next);
    else {
      const until = later(before.pause.until, next.pause.until);
      merged.splice(-1, 1, { pause: { from: before.pause.from, until }, open: before.open || next.open });
    }
  }
  return merged;
}
