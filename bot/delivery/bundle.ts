import { dayOf, endOfDay } from '../core/local-day.ts';

/** A word that waits for a person. */
export interface WaitingNotice {
  /** Null: unknown, so a thing of its own. */
  readonly subject: string | null;
  readonly count: number;
  readonly urgent: boolean;
}

/**
 * The moment from which what waits for one person may go as one text, quiet hours still to be asked: at once when
 * something is urgent, which takes the rest along; else when no text went today (USERS section 2: one bundle per person
 * per own working day).
 * @param lastLeft when the last text that was not urgent left; null: never.
 */
export function bundleFrom(
  waiting: readonly WaitingNotice[],
  lastLeft: Date | null,
  now: Date,
): { readonly from: Date; readonly urgent: boolean } {
  if (waiting.some(({ urgent }) => urgent)) return { from: now, urgent: true };
  const wasToldToday = lastLeft !== null && dayOf(lastLeft) === dayOf(now);
  return { from: wasToldToday ? endOfDay(dayOf(now)) : now, urgent: false };
}

/** How many actions the text names: each thing counts once, with the most that was said of it. */
export function countActions(waiting: readonly WaitingNotice[]): number {
  const most = new Map<string, number>();
  let unknown = 0;
  for (const { subject, count } of waiting) {
    if (subject === null) unknown += count;
    else most.set(subject, Math.max(count, most.get(subject) ?? 0));
  }
  return unknown + [...most.values()].reduce((sum, count) => sum + count, 0);
}
