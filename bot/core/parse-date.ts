import { isDay, type LocalDate, localDate } from '../../cards/words/brands.ts';
import type { DateRefusalCode } from '../../cards/words/input-refusals.ts';
import { plusDays, type Weekday, weekdayOf } from './local-day.ts';
import { MONTH, NUMBER, WEEKDAY } from './parse-date-words.ts';
import { ok, type Result, refuse } from './result.ts';

/** Where a day without a year is looked for: `ahead` for a plan, `behind` for what has happened. Today is in both. */
export type Sense = 'ahead' | 'behind';
type Read = Result<LocalDate, DateRefusalCode> | null;
type Reader = (text: string, today: LocalDate, sense: Sense) => Read;

const YEARS_AHEAD = 10;
const YEARS_BACK = 25;
/** A leap day can be eight years off (1896, 1904). */
const YEARS_TO_SEARCH = 8;

/**
 * Reads a day as people type it: `8 maart`, `8-3-2027`, `ma 8 mrt 2027`, `2027-03-08`, `morgen`, `dinsdag`,
 * `volgende week dinsdag`, `over twee weken`. A bare weekday is never today. The card repeats what was understood.
 *
 * @param text what was typed
 * @param today the day of the turn in Amsterdam
 * @param sense see {@link Sense}
 * @returns the day; or a refusal to show at the input
 */
export function parseDate(text: string, today: LocalDate, sense: Sense = 'ahead'): Result<LocalDate, DateRefusalCode> {
  const typed = tidy(text);
  if (typed === '') return refuse('datum-leeg');
  for (const reader of [iso, calendarDay, weekdayAndDay, nearby, after, weekday, weekAlone]) {
    const read = reader(typed, today, sense);
    if (read !== null) return read.ok ? near(read.value, today) : read;
  }
  return refuse('datum-onleesbaar');
}

const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\ba\.s\.|\bas\b/g, 'aanstaande')
    .replace(/,/g, ' ')
    .replace(/([a-z])\./g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^(?:op|de|vanaf) /, '')
    .trim();

const iso: Reader = (text) => {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? null : dayIn(Number(year), Number(month), Number(day));
};

const calendarDay: Reader = (text, today, sense) => {
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numbers) return dayOfYear(Number(numbers[1]), Number(numbers[3]), numbers[4], today, sense);
  const words = /^(\d{1,2})e? ?([a-z]+)(?: ?['’]?(\d{4}|\d{2}))?$/.exec(text);
  const month = MONTH.get(words?.[2] ?? '');
  return words && month ? dayOfYear(Number(words[1]), month, words[3], today, sense) : null;
};

const weekdayAndDay: Reader = (text, today, sense) => {
  const [, name = '', rest = ''] = /^([a-z]+) (.+)$/.exec(text) ?? [];
  const wanted = WEEKDAY.get(name);
  const read = wanted === undefined ? null : (iso(rest, today, sense) ?? calendarDay(rest, today, sense));
  if (!read?.ok) return read;
  return weekdayOf(read.value) === wanted ? read : refuse('datum-andere-weekdag', { facts: { gelezen: read.value } });
};

const DAYS_OFF = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['vandaag', 0],
  ['morgen', 1],
  ['overmorgen', 2],
]);

const nearby: Reader = (text, today) => {
  const days = DAYS_OFF.get(text);
  return days === undefined ? null : ok(plusDays(today, days));
};

const after: Reader = (text, today) => {
  const [, word = '', unit] = /^over (\d{1,3}|[a-zé]+) (dag|dagen|week|weken)$/.exec(text) ?? [];
  const count = /^\d+$/.test(word) ? Number(word) : NUMBER.get(word);
  if (unit === undefined || count === undefined) return null;
  return ok(plusDays(today, unit.startsWith('we') ? 7 * count : count));
};

const weekday: Reader = (text, today, sense) => {
  const [, one = '', week, other = ''] =
    /^(?:([a-z]+) )?((?:deze|volgende|vorige) week)(?: ([a-z]+))?$/.exec(text) ?? [];
  const inWeek = WEEKDAY.get(one || other);
  if (week !== undefined && inWeek !== undefined && !(one && other)) return ok(dayInWeek(week, inWeek, today));
  const [, which, name = ''] = /^(?:(komende|aanstaande|afgelopen|volgende|vorige) )?([a-z]+)$/.exec(text) ?? [];
  const wanted = WEEKDAY.get(name);
  if (wanted === undefined) return null;
  // Half of us take it for the first one to come, half for the one in the week after.
  if (which === 'volgende' || which === 'vorige') return refuse('datum-dubbelzinnig');
  const back = which === 'afgelopen' || (which === undefined && sense === 'behind');
  const ahead = (wanted - weekdayOf(today) + 7) % 7 || 7;
  return ok(plusDays(today, back ? (ahead % 7) - 7 : ahead));
};

const weekAlone: Reader = (text) =>
  /^(?:deze|volgende|vorige|komende) (?:week|maand)$/.test(text) ? refuse('datum-dubbelzinnig') : null;

function dayInWeek(week: string, wanted: Weekday, today: LocalDate): LocalDate {
  const weeks = week.startsWith('volgende') ? 1 : week.startsWith('vorige') ? -1 : 0;
  return plusDays(today, wanted - weekdayOf(today) + 7 * weeks);
}

function dayOfYear(day: number, month: number, year: string | undefined, today: LocalDate, sense: Sense): Read {
  if (year !== undefined) return dayIn(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const step = sense === 'ahead' ? 1 : -1;
  for (let tried = 0; tried <= YEARS_TO_SEARCH; tried += 1) {
    const read = dayIn(Number(today.slice(0, 4)) + step * tried, month, day);
    if (read.ok && (sense === 'ahead' ? read.value >= today : read.value <= today)) return read;
  }
  return refuse('datum-bestaat-niet');
}

function dayIn(year: number, month: number, day: number): Result<LocalDate, DateRefusalCode> {
  const text = [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
  return isDay(text) ? ok(localDate(text)) : refuse('datum-bestaat-niet');
}

function near(day: LocalDate, today: LocalDate): Result<LocalDate, DateRefusalCode> {
  const years = Number(day.slice(0, 4)) - Number(today.slice(0, 4));
  return years > YEARS_AHEAD || years < -YEARS_BACK ? refuse('datum-te-ver') : ok(day);
}
