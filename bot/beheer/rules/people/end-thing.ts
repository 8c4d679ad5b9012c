import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { HeldThing } from './held-things.ts';
import type { PeopleState } from './people.ts';
import { isOver, mayCallOff } from './spans.ts';
import { stillABeheerder } from './still-a-beheerder.ts';

/**
 * Gives a role, deputyship, volmacht or workplace its last day. A day in the past stops it at once. What is over stays as it was; a
 * last day only ever comes nearer here, for whatever goes on afterwards is a new one.
 */
export function endThing(
  state: PeopleState,
  thing: HeldThing,
  lastDay: LocalDate,
  today: LocalDate,
): Result<LocalDate, BeheerRefusal> {
  const { row } = thing;
  if (row.until === lastDay || isOver(row, today)) return refuse('al-gedaan');
  if (lastDay < row.from) return refuse('einde-voor-eerste-dag', { field: 'tot', facts: { dag: row.from } });
  if (row.until !== null && lastDay > row.until) {
    return refuse('einde-alleen-eerder', { field: 'tot', facts: { dag: row.until } });
  }
  const terms = state.terms.map((term) => (term.id === row.id ? { ...term, until: lastDay } : term));
  const safe = stillABeheerder(state, { ...state, terms }, today, 'tot');
  return safe.ok ? ok(lastDay) : safe;
}

/** Calls off what has not been there for a whole day yet. */
export function callOff(state: PeopleState, thing: HeldThing, today: LocalDate): Result<null, BeheerRefusal> {
  if (!mayCallOff(thing.row, today)) return refuse('al-begonnen', { facts: { dag: thing.row.from } });
  const terms = state.terms.filter(({ id }) => id !== thing.row.id);
  return stillABeheerder(state, { ...state, terms }, today);
}
