import type { LocalTime, SchoolId } from '../../cards/words/brands.ts';
import { atTime, dayOf, plusDays, type Weekday, weekdayOf } from '../core/local-day.ts';
import type { Calendar } from './calendar.ts';

/** When a person may be reached. */
export interface Reachable {
  /** The days of the week that this person works. */
  readonly workingDays: readonly [Weekday, ...Weekday[]];
  /** The schools that the person works for, whose holidays are theirs; none: the office of the SWV. */
  readonly schools: readonly SchoolId[];
  readonly calendar: Calendar;
  /** The section `werktijden`, key `berichten`; at `tot` it is too late. */
  readonly hours: { readonly van: LocalTime; readonly tot: LocalTime };
  /** Day 90, a lapsing term, a decision (USERS section 2): now, whatever the hour. */
  readonly urgent: boolean;
}

/** Longer than any row of holidays: who cannot be reached within it has a calendar that is wrong. */
const DAYS_TO_SEARCH = 400;

/**
 * The first instant, from now on, at which a message may reach this person: on an own working day, within the hours, not
 * in a holiday.
 */
export function sendableAt(now: Date, person: Reachable): Date {
  if (person.urgent) return now;
  const { calendar, hours, schools, workingDays } = person;
  const first = dayOf(now);
  for (let days = 0; days <= DAYS_TO_SEARCH; days += 1) {
    const day = plusDays(first, days);
    if (!workingDays.includes(weekdayOf(day)) || !calendar.isStaffDay(day, schools)) continue;
    const opens = atTime(day, hours.van);
    if (now < opens) return opens;
    if (now < atTime(day, hours.tot)) return now;
  }
  throw new Error('No day to reach this person on: look at the school holidays in kalender.json.');
}
