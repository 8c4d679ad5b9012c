import { type Amount, amount, type LocalDate, localDate } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import { schoolYear } from '../../swv/calendar.ts';

/** A part of a school year; both days count. */
export interface Trimester {
  /** Of its school year: 1, 2 or 3. */
  readonly number: Amount;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Month and day on which each part of a school year begins, in the order of that year; the first is 1 August. */
export type Starts = readonly [string, string, string];

/** The first days of the three, in the school year of a day. */
export const beginsOf = (day: LocalDate, starts: Starts): readonly LocalDate[] =>
  // What comes before August is in the second calendar year of the school year.
  starts.map((start) => localDate(`${firstYear(day) + (start >= '08-01' ? 0 : 1)}-${start}`));

const firstYear = (day: LocalDate): number => Number(schoolYear(day).slice(0, 4));

/** The trimester in which a day falls. */
export function trimesterOf(day: LocalDate, starts: Starts): Trimester {
  const days = beginsOf(day, starts);
  const at = Math.max(
    0,
    days.findLastIndex((from) => from <= day),
  );
  const from = days[at] ?? day;
  const next = days[at + 1] ?? localDate(`${firstYear(day) + 1}-08-01`);
  return { number: amount(at + 1), from, until: plusDays(next, -1) };
}

export const before = ({ from }: Trimester, starts: Starts): Trimester => trimesterOf(plusDays(from, -1), starts);

/** Whether three starts make a school year: in its order, from 1 August on. */
export function isYear([first, second, third]: Starts): boolean {
  const place = (start: string) => (start >= '08-01' ? start : `next ${start}`);
  return first === '08-01' && place(first) < place(second) && place(second) < place(third);
}
