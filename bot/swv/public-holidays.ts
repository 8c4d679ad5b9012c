import { type LocalDate, localDate } from '../../cards/words/brands.ts';
import { plusDays, weekdayOf } from '../core/local-day.ts';

/**
 * The days that the Algemene termijnenwet (BWBR0002448) names in art. 3 lid 1 and 2: Nieuwjaar, Goede Vrijdag, second
 * Easter day, Koningsdag, 5 May, Hemelvaart, second Pentecost day and both Christmas days. Easter and Pentecost
 * themselves are Sundays.
 *
 * @param year from 2014, the first one with a Koningsdag
 * @returns the day and its Dutch name
 */
export function publicHolidays(year: number): ReadonlyMap<LocalDate, string> {
  const easter = easterSunday(year);
  return new Map([
    [on(year, 1, 1), 'Nieuwjaarsdag'],
    [plusDays(easter, -2), 'Goede Vrijdag'],
    [plusDays(easter, 1), 'tweede paasdag'],
    [koningsdag(year), 'Koningsdag'],
    [on(year, 5, 5), 'Bevrijdingsdag'],
    [plusDays(easter, 39), 'Hemelvaartsdag'],
    [plusDays(easter, 50), 'tweede pinksterdag'],
    [on(year, 12, 25), 'eerste kerstdag'],
    [on(year, 12, 26), 'tweede kerstdag'],
  ]);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876 (Meeus/Jones/Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return on(year, Math.floor(days / 31), (days % 31) + 1);
}

/** 27 April, or the Saturday before when that is a Sunday. */
function koningsdag(year: number): LocalDate {
  const birthday = on(year, 4, 27);
  return weekdayOf(birthday) === 7 ? plusDays(birthday, -1) : birthday;
}

const on = (year: number, month: number, day: number): LocalDate =>
  localDate([year, ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-'));
