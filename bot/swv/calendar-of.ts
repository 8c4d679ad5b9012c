import { type Calendar, makeCalendar } from './calendar.ts';
import type { Configuration } from './configuration.ts';
import { kalender } from './sections/kalender.ts';

const calendars = new WeakMap<Configuration, Calendar>();

/** The calendar of a configuration, made once for each version: it never changes. */
export function calendarOf(configuration: Configuration): Calendar {
  const made = calendars.get(configuration) ?? makeCalendar(configuration.of(kalender));
  calendars.set(configuration, made);
  return made;
}
