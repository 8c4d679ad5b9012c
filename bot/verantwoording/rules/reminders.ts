import type { LocalDate, SchoolId } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import type { Calendar } from '../../swv/calendar.ts';
import type { Format } from './format.ts';
import { isFilling, type Verantwoording } from './verantwoording.ts';

/** `voor`: who fills in or signs. `directie`: the day after. `bestuur`: the bestuurder, who speaks to the schoolbestuur. */
export interface Reminder {
  /** Names it for once: the kind and its deadline, so that a later deadline reminds again. */
  readonly period: string;
  readonly to: 'voor' | 'directie' | 'bestuur';
  readonly on: LocalDate;
}

/**
 * All reminders of one account, soonest first; none once it is handed in. A day off is no day for a reminder: one before
 * the deadline moves forward to the last working day before it, one after it to the next. Two that come to fall on one day
 * are one. What was asked back was handed in: nobody hears of it as late.
 */
export function remindersOf(
  { state, deadline, deelnemer }: Pick<Verantwoording, 'state' | 'deadline' | 'deelnemer'>,
  { herinneringen }: Pick<Format, 'herinneringen'>,
  calendar: Calendar,
): readonly Reminder[] {
  if (!isFilling(state)) return [];
  const { voor, naDirectie, naBestuur } = herinneringen;
  const day = (on: LocalDate, step: 1 | -1) => workingDay(on, step, deelnemer.schools, calendar);
  const ahead = voor
    .toSorted((a, b) => a - b)
    .map(
      (days): Reminder => ({
        period: `voor-${days} ${deadline}`,
        to: 'voor',
        on: day(plusDays(deadline, -days), -1),
      }),
    );
  const before = ahead.filter(({ on }, index) => ahead.findIndex((one) => one.on === on) === index);
  if (state === 'vraag-terug') return before.toReversed();
  const after = (
    [
      ['directie', naDirectie],
      ['bestuur', naBestuur],
    ] as const
  ).flatMap(([to, days]): Reminder[] =>
    days === null ? [] : [{ period: `na-${to} ${deadline}`, to, on: day(plusDays(deadline, days), 1) }],
  );
  return [...before, ...after].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function workingDay(from: LocalDate, step: 1 | -1, schools: readonly SchoolId[], calendar: Calendar): LocalDate {
  let day = from;
  // the longest holiday of a school is six weeks
  for (let tries = 0; tries < 60 && !calendar.isStaffDay(day, schools); tries += 1) day = plusDays(day, step);
  return day;
}
