import { DateTime } from 'luxon';
import { type LocalDate, type LocalTime, localDate, localTime } from '../../cards/words/brands.ts';

/** The clock on the wall of every SWV; the store and the Clock port keep UTC. */
export const ZONE = 'Europe/Amsterdam';

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const WEEK: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6]; // as JavaScript counts: Sunday first

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day has no zone and no summer time: UTC, where every day lasts as long, is its ruler. */
const ruler = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);

/** Sweden writes a day as ISO 8601 does. Kept, since a turn asks many times: luxon's own formatting takes 20 times as long. */
const WALL = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** The day it is in Amsterdam at this instant: half past eleven at night in UTC is already the next one. */
export const dayOf = (instant: Date): LocalDate => localDate(WALL.format(instant));

const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'short' });

/** What the clock in Amsterdam says at this instant, to the minute. */
export const timeOf = (instant: Date): LocalTime => localTime(TIME.format(instant));

/** The instant at which a day begins in Amsterdam. */
export const startOfDay = (day: LocalDate): Date => DateTime.fromISO(day, { zone: ZONE }).startOf('day').toJSDate();

/** The instant at which a day is over: the first one of the next day. */
export const endOfDay = (day: LocalDate): Date => startOfDay(plusDays(day, 1));

/** The instant of a time on a day. A time that the night of the summer time skips (02:30) comes out an hour later. */
export const atTime = (day: LocalDate, time: LocalTime): Date =>
  DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate();

/** The day `days` later (earlier when negative). */
export const plusDays = (day: LocalDate, days: number): LocalDate =>
  localDate(new Date(ruler(day) + days * DAY_MS).toISOString().slice(0, 10));

/** The same day so many months later (earlier when negative); the last of a shorter month. */
export const plusMonths = (day: LocalDate, months: number): LocalDate =>
  localDate(DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() ?? day);

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (ruler(to) - ruler(from)) / DAY_MS;

export const weekdayOf = (day: LocalDate): Weekday => WEEK[new Date(ruler(day)).getUTCDay()] ?? 7;

/** ISO week: its year can differ from that of the day (1 January 2027 lies in week 53 of 2026). */
export function isoWeek(day: LocalDate): { readonly year: number; readonly week: number } {
  const at = DateTime.fromISO(day, { zone: 'utc' });
  return { year: at.weekYear, week: at.weekNumber };
}

export const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one <= other ? one : other);
export const later = (one: LocalDate, other: LocalDate): LocalDate => (one >= other ? one : other);
