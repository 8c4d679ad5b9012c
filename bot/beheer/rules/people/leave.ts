import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { concerns, type HeldThing, heldThings } from './held-things.ts';
import type { PeopleState, Person } from './people.ts';
import { mayCallOff } from './spans.ts';
import { stillABeheerder } from './still-a-beheerder.ts';

export interface Leaving {
  readonly lastDay: LocalDate;
  /** What gets the person's last day as its own. */
  readonly ends: readonly HeldThing[];
  /** What would begin after it, and never was there. */
  readonly calledOff: readonly HeldThing[];
}

/**
 * Somebody's last day here, which becomes the last day of everything they hold, so that a return does not bring it back.
 */
export function leave(
  state: PeopleState,
  person: Pick<Person, 'id' | 'endedOn'>,
  lastDay: LocalDate,
  today: LocalDate,
): Result<Leaving, BeheerRefusal> {
  if (person.endedOn === lastDay || (person.endedOn !== null && person.endedOn < today)) return refuse('al-gedaan');
  // Not the schools they belong to: that keeps somebody from deciding, and must hold still when they come back.
  const things = heldThings(state).filter((thing) => thing.kind !== 'werkplek' && concerns(thing, person.id));
  const later = things.filter(({ row }) => row.from > lastDay);
  const begun = later.find(({ row }) => !mayCallOff(row, today));
  if (begun) return refuse('begon-later', { field: 'tot', facts: { dag: begun.row.from } });
  const persons = state.persons.map((one) => (one.id === person.id ? { ...one, endedOn: lastDay } : one));
  const safe = stillABeheerder(state, { ...state, persons }, today, 'tot');
  if (!safe.ok) return safe;
  const ends = things.filter(({ row }) => row.from <= lastDay && (row.until === null || row.until > lastDay));
  return ok({ lastDay, ends, calledOff: later });
}
