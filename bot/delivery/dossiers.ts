import type { Dossiernummer, SubjectId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';

/** Which case a dossiernummer is of, for who searches by it. Each feature that gives numbers has one. */
export interface Dossiers {
  /** null: no such number in this SWV. */
  subjectOf(tx: Tx, nummer: Dossiernummer): Promise<SubjectId | null>;
  /** The numbers of those subjects that have one. */
  numbersOf(tx: Tx, subjects: readonly string[]): Promise<ReadonlyMap<string, Dossiernummer>>;
}

/** All features' numbers together. */
export const dossiersOf = (all: () => readonly { readonly dossiers?: Dossiers }[]): Dossiers => ({
  async subjectOf(tx, nummer) {
    for (const { dossiers } of all()) {
      const subject = await dossiers?.subjectOf(tx, nummer);
      if (subject) return subject;
    }
    return null;
  },
  async numbersOf(tx, subjects) {
    const found = new Map<string, Dossiernummer>();
    if (subjects.length === 0) return found;
    for (const { dossiers } of all()) {
      for (const [subject, nummer] of (await dossiers?.numbersOf(tx, subjects)) ?? []) found.set(subject, nummer);
    }
    return found;
  },
});
