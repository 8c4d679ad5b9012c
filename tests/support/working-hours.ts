import type { Weekday } from '../../bot/core/local-day.ts';
import type { QuietHours } from '../../bot/delivery/quiet-hours.ts';
import { sendableAt } from '../../bot/swv/quiet-hours.ts';
import { localTime } from '../../cards/words/brands.ts';
import { aCalendar, REGULAR } from './a-calendar.ts';

const calendar = aCalendar();
const hours = { van: localTime('08:00'), tot: localTime('17:00') };

/** The first instant from `now` on at which this person of a school works: from eight to five, on own days. */
export const worksAt = (workingDays: readonly [Weekday, ...Weekday[]], now: Date): Date =>
  sendableAt(now, { workingDays, schools: [REGULAR], calendar, hours, urgent: false });

/** The quiet hours of part-timers: the zoco works on three days, everybody else on five. */
export const workingHours: QuietHours = {
  sendableAt: async (_tx, { id }, now, urgent) =>
    urgent ? now : worksAt(id === 'zoco' ? [1, 2, 4] : [1, 2, 3, 4, 5], now),
};
