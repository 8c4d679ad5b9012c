import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Calendar } from '../../swv/calendar.ts';
import type { Format } from './format.ts';
import { type Reminder, remindersOf } from './reminders.ts';
import type { State, Verantwoording } from './verantwoording.ts';

/** An account that was asked back was handed in: nobody is reminded of its deadline any more. */
export const REMINDED = ['niet-gestart', 'concept', 'te-tekenen'] as const satisfies readonly State[];

type Of = Pick<Verantwoording, 'state' | 'deadline' | 'deelnemer'>;
type How = Pick<Format, 'herinneringen'>;

export const isReminded = ({ state }: Pick<Of, 'state'>): boolean => REMINDED.some((one) => one === state);

/**
 * The reminder that stands now: the newest whose day came, so that an outage gives one and not all that were missed.
 * @param told the day on which these people heard of this deadline: it opened, or was put off. What fell before it is no
 * reminder of it.
 */
export function reminderNow(
  of: Of,
  format: How,
  calendar: Calendar,
  today: LocalDate,
  told: LocalDate,
): Reminder | null {
  if (!isReminded(of)) return null;
  const newest = remindersOf(of, format, calendar).findLast(({ on }) => on <= today);
  return newest !== undefined && newest.on > told ? newest : null;
}

/** Those that are still to come. */
export const remindersAhead = (of: Of, format: How, calendar: Calendar, today: LocalDate): readonly Reminder[] =>
  isReminded(of) ? remindersOf(of, format, calendar).filter(({ on }) => on > today) : [];
