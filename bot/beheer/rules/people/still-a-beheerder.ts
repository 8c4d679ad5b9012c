import type { LocalDate } from '../../../../cards/words/brands.ts';
import { plusDays } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { runsOn } from '../../../people/valid-on.ts';
import type { PeopleState } from './people.ts';

type Beheer = Pick<PeopleState, 'persons' | 'terms'>;

/** Whether somebody is functioneel beheerder by right on a day; a deputy cannot stand in for nobody. */
function hasBeheerder({ persons, terms }: Beheer, day: LocalDate): boolean {
  const here = new Set(persons.filter(({ endedOn }) => endedOn === null || endedOn >= day).map(({ id }) => id));
  return terms.some((term) => term.role === 'functioneel-beheerder' && runsOn(term, day) && here.has(term.personId));
}

/** Every day on which the answer can change: after a last day. */
function daysAfter({ persons, terms }: Beheer): readonly LocalDate[] {
  const lastDays = [...terms.map(({ until }) => until), ...persons.map(({ endedOn }) => endedOn)];
  return lastDays.flatMap((day) => (day === null ? [] : [plusDays(day, 1)]));
}

/**
 * A change may not leave the SWV without a beheerder, today or on a later day on which it would have had one.
 * @param field the input at fault.
 */
export function stillABeheerder(
  before: Beheer,
  after: Beheer,
  today: LocalDate,
  field?: string,
): Result<null, 'laatste-beheerder'> {
  const days = [today, ...daysAfter(after)].filter((day) => day >= today).sort();
  const gap = days.find((day) => hasBeheerder(before, day) && !hasBeheerder(after, day));
  if (gap === undefined) return ok(null);
  return refuse('laatste-beheerder', { ...(field && { field }), facts: { dag: gap } });
}
