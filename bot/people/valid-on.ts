import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
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

/** The same rule in SQL, so that the two cannot drift apart. */
export const validOn = (term: { from: AnyPgColumn; until: AnyPgColumn }, day: LocalDate): SQL | undefined =>
  and(lte(term.from, day), or(isNull(term.until), gte(term.until, day)));

/** A person who left is still there on the last day: `ended_on` counts. */
export const stillHere = (person: { endedOn: AnyPgColumn }, day: LocalDate): SQL | undefined =>
  or(isNull(person.endedOn), gte(person.endedOn, day));
