import type { Amount, LocalDate, LocalTime } from './brands.ts';

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Monday first, as the Dutch week and ISO 8601 count. */
export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];

function parts(day: LocalDate) {
  const at = new Date(`${day}T00:00:00Z`); // a day has no zone: UTC only serves as a ruler
  return {
    weekday: WEEKDAYS[(at.getUTCDay() + 6) % 7] ?? 'maandag',
    date: at.getUTCDate(),
    month: MONTHS[at.getUTCMonth()] ?? 'januari',
    year: at.getUTCFullYear(),
  };
}

/** `vrijdag` */
export const weekdayName = (day: LocalDate): WeekdayName => parts(day).weekday;

/** `vrijdag 12 december`: for what is near; the year would only be noise. */
export function nearDay(day: LocalDate): string {
  const { weekday, date, month } = parts(day);
  return `${weekday} ${date} ${month}`;
}

/** `12 december`: for what comes back every year. */
export function everyYear(day: LocalDate): string {
  const { date, month } = parts(day);
  return `${date} ${month}`;
}

/** `12 december 2026`: for a decision, a letter, a source. */
export function fullDay(day: LocalDate): string {
  const { date, month, year } = parts(day);
  return `${date} ${month} ${year}`;
}

/** `vrijdag 12 december 2026`: to confirm what someone chose. */
export const wholeDay = (day: LocalDate): string => `${weekdayName(day)} ${fullDay(day)}`;

/** `5 t/m 16 januari 2027`, `28 december 2026 t/m 8 januari 2027`; one day when both are the same. Both days count. */
export function period(first: LocalDate, last: LocalDate): string {
  const [from, until] = [parts(first), parts(last)];
  if (first === last) return fullDay(last);
  if (from.year !== until.year) return `${fullDay(first)} t/m ${fullDay(last)}`;
  const start = from.month === until.month ? `${from.date}` : `${from.date} ${from.month}`;
  return `${start} t/m ${fullDay(last)}`;
}

/** `vandaag`, `over 1 werkdag`, `over 3 werkdagen`. */
export function inWerkdagen(days: Amount): string {
  if (days === 0) return 'vandaag';
  return days === 1 ? 'over 1 werkdag' : `over ${days} werkdagen`;
}

/** `13.30 uur` */
export const clockTime = (time: LocalTime): string => `${time.replace(':', '.')} uur`;
