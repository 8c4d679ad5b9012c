import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Suspension } from './course.ts';

/** Stops the Awb term (4:15); one that was still open ends first, so that no day counts twice. */
export const openSuspension = (
  all: readonly Suspension[],
  why: Suspension['why'],
  today: LocalDate,
  until?: LocalDate,
): readonly Suspension[] => [
  ...closeSuspension(all, today),
  { why, asked: today, answered: null, ...(until && { until }) },
];

/** Lets the Awb term run again. */
export const closeSuspension = (all: readonly Suspension[], today: LocalDate): readonly Suspension[] =>
  all.map((one) => (one.answered === null ? { ...one, answered: today } : one));
