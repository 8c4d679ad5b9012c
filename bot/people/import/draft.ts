import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Register } from '../register.ts';

type Mutable<T> = { [Key in keyof T]: T[Key] extends readonly (infer Row)[] ? Row[] : T[Key] };

/** The register as the file would leave it; what is not written is the very row that was read. */
export interface Draft extends Mutable<Register> {
  readonly today: LocalDate;
  newId(): string;
}

export const draftOf = (register: Register, today: LocalDate, newId: () => string): Draft => ({
  boards: [...register.boards],
  schools: [...register.schools],
  persons: [...register.persons],
  terms: [...register.terms],
  affiliations: [...register.affiliations],
  today,
  newId,
});

/** Puts a changed row in the place of the old one; an unchanged one stays the very same, so that nothing is written. */
export function replace<Row extends object>(rows: Row[], old: Row, change: Partial<Row>): Row {
  const next = { ...old, ...change };
  if (JSON.stringify(next) === JSON.stringify(old)) return old;
  rows[rows.indexOf(old)] = next;
  return next;
}

/** The rows that were not read: new ones and changed ones. */
export const written = <Row>(before: readonly Row[], after: readonly Row[]): Row[] => {
  const read = new Set<Row>(before);
  const same = new Set(before.map((row) => JSON.stringify(row)));
  // Two lines may change a row there and back: what says the same as before is not written.
  return after.filter((row) => !read.has(row) && !same.has(JSON.stringify(row)));
};
