import { type ConfigText, configText, type LocalDate, localDate } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import type { Period } from './format.ts';

/** One stretch of time that is accounted for. */
export interface Span {
  /** `2026`, or `2026-t1` where a year has more than one. */
  readonly id: string;
  /** `2026`, or `eerste trimester 2026-2027`. */
  readonly label: ConfigText;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly opens: LocalDate;
  readonly deadline: LocalDate;
}

/**
 * The spans of a format around a day, oldest first: those that ended in the last year, the one that runs, and the next.
 * A month's day that a year lacks (02-29) is its last one.
 */
export function spansAround(perioden: readonly Period[], today: LocalDate): readonly Span[] {
  const year = Number(today.slice(0, 4));
  const spans = [year - 2, year - 1, year, year + 1].flatMap((one) =>
    perioden.map((period) => spanOf(period, one, perioden.length)),
  );
  const from = plusDays(today, -400);
  const until = plusDays(today, 200);
  return spans
    .filter(({ last, first }) => last >= from && first <= until)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

function spanOf({ id, label, van, tot, opent, deadline }: Period, year: number, ofYear: number): Span {
  const first = dayIn(year, van);
  const last = dayIn(tot < van ? year + 1 : year, tot);
  const opens = nextOn(plusDays(last, 1), opent);
  return {
    id: ofYear === 1 ? String(year) : `${year}-${id}`,
    label: configText(ofYear === 1 ? years(year, last) : `${label} ${schoolYear(last)}`),
    first,
    last,
    opens,
    deadline: nextOn(opens, deadline),
  };
}

const years = (year: number, last: LocalDate): string =>
  last.slice(0, 4) === String(year) ? String(year) : `${year}-${year + 1}`;

/** The year that people count trimesters in: the one in which it ends, from August to July. */
function schoolYear(last: LocalDate): string {
  const year = Number(last.slice(0, 4)) - (last.slice(5) < '08-01' ? 1 : 0);
  return `${year}-${year + 1}`;
}

/** The first such day on or after a day. */
function nextOn(from: LocalDate, monthDay: string): LocalDate {
  const year = Number(from.slice(0, 4));
  const here = dayIn(year, monthDay);
  return here >= from ? here : dayIn(year + 1, monthDay);
}

function dayIn(year: number, monthDay: string): LocalDate {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return localDate(`${year}-${monthDay.slice(0, 2)}-${String(Math.min(day, lastOfMonth)).padStart(2, '0')}`);
}
