import { and, gte, isNull, lte, or, type Placeholder, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { LocalDate } from '../../cards/words/brands.ts';

/** Something that runs from a day until a day; both days count, and null has no end. */
export interface Term {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Whether a term runs on a day: its first and its last day count. */
export const runsOn = ({ from, until }: Term, day: LocalDate): boolean =>
  from <= day && (until === null || day <= until);

/** A day, or the slot in which each call of a prepared query puts one. */
export type DayOrSlot = LocalDate | Placeholder;

/** The same rule in SQL, so that the two cannot drift apart. */
export const validOn = (term: { from: AnyPgColumn; until: AnyPgColumn }, day: DayOrSlot): SQL | undefined =>
  and(lte(term.from, day), or(isNull(term.until), gte(term.until, day)));

/** A person who left is still there on the last day: `ended_on` counts. */
export const stillHere = (person: { endedOn: AnyPgColumn }, day: DayOrSlot): SQL | undefined =>
  or(isNull(person.endedOn), gte(person.endedOn, day));
