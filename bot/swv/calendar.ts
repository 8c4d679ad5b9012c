import type { LocalDate, SchoolId } from '../../cards/words/brands.ts';
import { later, plusDays, weekdayOf } from '../core/local-day.ts';
import { at } from './dated.ts';
import { publicHolidays } from './public-holidays.ts';
import type { Kalender } from './sections/kalender.ts';

/** Whose school holidays count: those of one school, or of the region. */
export type HolidaysOf = SchoolId | 'regio';

/** Which days count for what. Built from the section `kalender`; all days are days in Amsterdam. */
export interface Calendar {
  /** The name of the public holiday on this day (Algemene termijnenwet 3 lid 1 and 2). */
  publicHoliday(day: LocalDate): string | null;
  /** The name of the school holiday on this day (`kerst`); a school that chose other dates has those. */
  schoolHoliday(day: LocalDate, of: HolidaysOf): string | null;
  /** Monday to Friday, no public holiday; where asked, no school holiday either. */
  isWerkdag(day: LocalDate, holidaysOf?: HolidaysOf): boolean;
  /** A day with lessons: a werkdag out of the holidays, no studiedag or free day of this school. */
  isSchoolDay(day: LocalDate, school: SchoolId): boolean;
  /** Whether the staff of any of these schools works, on a studiedag too; no schools: the office of the SWV. */
  isStaffDay(day: LocalDate, schools: readonly SchoolId[]): boolean;
  /** Whether a term of law may end on this day: no weekend, no public holiday, no day equated with one (Atw 1 and 3). */
  mayEndTerm(day: LocalDate): boolean;
  /** The last day of which the school holidays of the region are known; after it every week looks like a school week. */
  readonly holidaysKnownUntil: LocalDate;
}

interface Holiday {
  readonly schooljaar: string;
  readonly naam: string;
  readonly eerste: LocalDate;
  readonly laatste: LocalDate;
}

export function makeCalendar(kalender: Kalender): Calendar {
  const holidays = new Map<string, readonly Holiday[]>([['regio', kalender.schoolvakanties]]);
  const studyDays = new Map<string, ReadonlySet<LocalDate>>();
  const freeDays = new Map<string, ReadonlySet<LocalDate>>();
  for (const own of kalender.perSchool) {
    holidays.set(own.school, withOwn(kalender.schoolvakanties, own.vakanties));
    studyDays.set(own.school, daysOf(own.studiedagen));
    freeDays.set(own.school, daysOf(own.vrijeDagen));
  }
  const equated = daysOf(kalender.gelijkgesteldeDagen);
  const officeClosed = daysOf(kalender.bureau.vrijeDagen);
  const publicHoliday = rememberYears();

  const schoolHoliday = (day: LocalDate, of: HolidaysOf): string | null =>
    (holidays.get(of) ?? kalender.schoolvakanties).find((one) => one.eerste <= day && day <= one.laatste)?.naam ?? null;
  const isWerkdag = (day: LocalDate, of?: HolidaysOf): boolean =>
    weekdayOf(day) <= 5 && publicHoliday(day) === null && (of === undefined || schoolHoliday(day, of) === null);
  const schoolStaff = (day: LocalDate, school: SchoolId): boolean =>
    isWerkdag(day, school) && !freeDays.get(school)?.has(day);
  const office = (day: LocalDate): boolean =>
    isWerkdag(day, at(kalender.bureau.vrijInSchoolvakanties, day).value ? 'regio' : undefined) &&
    !officeClosed.has(day);

  return {
    publicHoliday,
    schoolHoliday,
    isWerkdag,
    isSchoolDay: (day, school) => schoolStaff(day, school) && !studyDays.get(school)?.has(day),
    isStaffDay: (day, schools) =>
      schools.length === 0 ? office(day) : schools.some((school) => schoolStaff(day, school)),
    mayEndTerm: (day) => isWerkdag(day) && !equated.has(day),
    holidaysKnownUntil: kalender.schoolvakanties.map((one) => one.laatste).reduce((a, b) => later(a, b)),
  };
}

/** The n-th werkdag after the day (before it, when negative); the day itself does not count. 0 gives the day back. */
export function addWerkdagen(calendar: Calendar, day: LocalDate, n: number, holidaysOf?: HolidaysOf): LocalDate {
  let [reached, left] = [day, Math.abs(n)];
  while (left > 0) {
    reached = plusDays(reached, Math.sign(n));
    if (calendar.isWerkdag(reached, holidaysOf)) left -= 1;
  }
  return reached;
}

/** How many werkdagen it takes to get from one day to another: the inverse of {@link addWerkdagen}. */
export function countWerkdagen(calendar: Calendar, from: LocalDate, to: LocalDate, holidaysOf?: HolidaysOf): number {
  const step = from <= to ? 1 : -1;
  let n = 0;
  for (let day = from; day !== to; ) {
    day = plusDays(day, step);
    if (calendar.isWerkdag(day, holidaysOf)) n += step;
  }
  return n;
}

export const nextWerkdag = (calendar: Calendar, day: LocalDate, holidaysOf?: HolidaysOf): LocalDate =>
  addWerkdagen(calendar, day, 1, holidaysOf);

/** The first day with lessons after a day. */
export function nextSchoolDay(calendar: Pick<Calendar, 'isSchoolDay'>, after: LocalDate, school: SchoolId): LocalDate {
  let day = plusDays(after, 1);
  while (!calendar.isSchoolDay(day, school)) day = plusDays(day, 1);
  return day;
}

/** `2026-2027` for a day from 1 August 2026 to 31 July 2027 (WPO art. 1). */
export function schoolYear(day: LocalDate): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '08-01' ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

const daysOf = (list: readonly { readonly dag: LocalDate }[]): ReadonlySet<LocalDate> =>
  new Set(list.map((one) => one.dag));

function withOwn(region: readonly Holiday[], own: readonly Holiday[]): readonly Holiday[] {
  const replaced = new Set(own.map((one) => `${one.naam} ${one.schooljaar}`));
  return [...region.filter((one) => !replaced.has(`${one.naam} ${one.schooljaar}`)), ...own];
}

/** Easter is computed once a year. */
function rememberYears(): (day: LocalDate) => string | null {
  const years = new Map<number, ReadonlyMap<LocalDate, string>>();
  return (day) => {
    const year = Number(day.slice(0, 4));
    const known = years.get(year) ?? publicHolidays(year);
    years.set(year, known);
    return known.get(day) ?? null;
  };
}
