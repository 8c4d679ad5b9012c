import { MONTHS, WEEKDAYS } from '../../cards/words/dutch-date.ts';
import type { Weekday } from './local-day.ts';

const SHORT_MONTHS = { mrt: 3, maa: 3, febr: 2, sept: 9 };

/** The months by their names and the shorthand that people use (`mrt`, `sept`), 1 to 12. */
export const MONTH: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ...MONTHS.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ...Object.entries(SHORT_MONTHS),
]);

const ISO_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** The weekdays by name and by their first two letters, Monday 1. */
export const WEEKDAY: ReadonlyMap<string, Weekday> = new Map(
  ISO_WEEKDAYS.flatMap((number): [string, Weekday][] => {
    const name = WEEKDAYS[number - 1] ?? '';
    return [
      [name, number],
      [name.slice(0, 2), number],
    ];
  }),
);

const WORDS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** `een` to `twaalf`. */
export const NUMBER: ReadonlyMap<string, number> = new Map([
  ['één', 1],
  ...WORDS.map((word, index): [string, number] => [word, index + 1]),
]);
