import { type LocalDate, type Revision, revision } from '../../../cards/words/brands.ts';
import { daysBetween } from '../../core/local-day.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Goal } from './answers.ts';
import { newGoalId } from './form-steps.ts';
import type { Deelnemer, Period } from './format.ts';
import { type Span, spansAround } from './period.ts';
import { once, sameGoal } from './same-goal.ts';

/** A goal before anybody says how far it was reached. */
export type AgendaGoal = Pick<Goal, 'id' | 'prioriteit' | 'tekst'>;

/** Whose ontwikkelagenda it is, and of which period. */
export interface AgendaOf extends Pick<Deelnemer, 'kind' | 'key'> {
  readonly format: string;
  readonly period: string;
}

export interface Agenda extends AgendaOf {
  readonly goals: readonly AgendaGoal[];
  readonly revision: Revision;
}

export const emptyAgenda = (of: AgendaOf): Agenda => ({ ...of, goals: [], revision: revision(0) });

/**
 * The periods of which people write down goals, oldest first: the one that runs, the one before it until its round opens,
 * and in the last quarter of it the next: that is when schools and the SWV agree on the year to come.
 * @param opened whether the round of a period was opened.
 */
export function agendaSpans(
  perioden: readonly Period[],
  today: LocalDate,
  opened: (period: string) => boolean,
): readonly Span[] {
  const spans = spansAround(perioden, today);
  const at = spans.findLastIndex(({ first }) => first <= today);
  const [now, before, next] = [spans[at], spans[at - 1], spans[at + 1]];
  if (now === undefined) return [];
  const soon = daysBetween(today, now.last) * 4 <= daysBetween(now.first, now.last);
  return [...(before && !opened(before.id) ? [before] : []), now, ...(next && soon ? [next] : [])];
}

type Changed = Result<Agenda, 'al-gedaan' | 'agenda-veranderd' | 'doel-bestaat' | 'doel-te-veel'>;

/** What a form for one goal says. */
export interface TypedGoal extends Pick<Goal, 'prioriteit' | 'tekst'> {
  /** null: it is a new one. */
  readonly id: string | null;
  /** Of the agenda, as the form showed it. */
  readonly revision: Revision;
}

/** Adds a goal, or says another thing in its place. A click that came twice finds its goal there. */
export function setGoal(held: Agenda, typed: TypedGoal, most: number): Changed {
  const id = typed.id ?? newGoalId(typed.revision);
  const goal: AgendaGoal = { id, prioriteit: typed.prioriteit, tekst: typed.tekst };
  const there = held.goals.find((one) => one.id === id);
  if (there && there.tekst === goal.tekst && there.prioriteit === goal.prioriteit) return refuse('al-gedaan');
  if (typed.revision !== held.revision || (typed.id !== null && !there)) return refuse('agenda-veranderd');
  if (held.goals.some((one) => one.id !== id && sameGoal(one, goal))) return refuse('doel-bestaat');
  if (there)
    return moved(
      held,
      held.goals.map((one) => (one.id === id ? goal : one)),
    );
  return held.goals.length >= most ? refuse('doel-te-veel') : moved(held, [...held.goals, goal]);
}

/** Takes a goal off. */
export function removeGoal(
  held: Agenda,
  { id, revision: at }: Pick<AgendaGoal, 'id'> & Pick<Agenda, 'revision'>,
): Changed {
  if (!held.goals.some((one) => one.id === id)) return refuse('al-gedaan');
  if (at !== held.revision) return refuse('agenda-veranderd');
  return moved(
    held,
    held.goals.filter((one) => one.id !== id),
  );
}

/**
 * What a table adds: the goals that are not there yet, as far as there is room. It never touches a goal that is there, so
 * the same table again does nothing.
 * @returns the agenda as it becomes, how many goals came, and how many had no room.
 */
export function addGoals(
  held: Agenda,
  table: readonly Pick<Goal, 'prioriteit' | 'tekst'>[],
  most: number,
): { readonly next: Agenda; readonly added: number; readonly left: number } {
  const fresh = once(table).filter((goal) => !held.goals.some((one) => sameGoal(one, goal)));
  const room = fresh.slice(0, Math.max(0, most - held.goals.length));
  const goals = room.map(({ prioriteit, tekst }, at) => ({ id: `t${held.revision}-${at + 1}`, prioriteit, tekst }));
  const next = goals.length === 0 ? held : nextOf(held, [...held.goals, ...goals]);
  return { next, added: goals.length, left: fresh.length - goals.length };
}

const nextOf = (held: Agenda, goals: readonly AgendaGoal[]): Agenda => ({
  ...held,
  goals,
  revision: revision(held.revision + 1),
});
const moved = (held: Agenda, goals: readonly AgendaGoal[]): Changed => ok(nextOf(held, goals));
