import { sql } from 'drizzle-orm';
import type { LocalDate } from '../../cards/words/brands.ts';
import type { Ids } from '../core/ports.ts';
import type { Tx } from '../store/store.ts';
import { written } from './import/draft.ts';
import type { ImportError } from './import/import-error.ts';
import type { ImportRow } from './import/import-row.ts';
import { planImport } from './import/plan-import.ts';
import { lockRegister, type Register } from './register.ts';
import { affiliations, boards, persons, roleTerms, schools } from './tables.ts';

/** How many rows of the register were made or changed; all zero when the file said nothing new. */
export type ImportCounts = Readonly<Record<keyof Register, number>>;

/**
 * Brings the rows of a file into the register, in the caller's transaction: all of them, or none when one does not fit. It
 * makes persons, terms, schools and boards, changes what a line says of them (a name, working days, a last day) and takes
 * nothing away. The same file once more changes nothing.
 * @param world `today` starts a role whose line names no first day.
 * @returns what was written, or everything that does not fit, by line; then nothing was.
 */
export async function importPeople(
  tx: Tx,
  rows: readonly ImportRow[],
  world: { readonly today: LocalDate; readonly ids: Ids },
): Promise<{ readonly counts: ImportCounts } | { readonly errors: readonly ImportError[] }> {
  const before = await lockRegister(tx);
  const planned = planImport(before, rows, { today: world.today, newId: () => world.ids.next() });
  if ('errors' in planned) return planned;
  return { counts: await writeRegister(tx, before, planned.register) };
}

async function writeRegister(tx: Tx, before: Register, after: Register): Promise<ImportCounts> {
  const rows = {
    boards: written(before.boards, after.boards),
    schools: written(before.schools, after.schools),
    persons: written(before.persons, after.persons),
    terms: written(before.terms, after.terms),
    affiliations: written(before.affiliations, after.affiliations),
  };
  const { db } = tx;
  const bound = <T>(list: readonly T[]) => list.map((row) => ({ ...row, swvId: tx.swv }));
  const theirs = (column: string) => sql.raw(`excluded.${column}`);
  if (rows.boards.length > 0) {
    const set = { administratienummer: theirs('administratienummer') };
    await db
      .insert(boards)
      .values(bound(rows.boards))
      .onConflictDoUpdate({ target: [boards.swvId, boards.id], set });
  }
  if (rows.schools.length > 0) {
    const set = { type: theirs('type'), route: theirs('route') };
    await db
      .insert(schools)
      .values(bound(rows.schools))
      .onConflictDoUpdate({ target: [schools.swvId, schools.id], set });
  }
  if (rows.persons.length > 0) {
    // Not object_id: a first contact may have bound it since we read.
    const set = { name: theirs('name'), email: theirs('email'), workingDays: theirs('working_days') };
    await db
      .insert(persons)
      .values(bound(rows.persons))
      .onConflictDoUpdate({ target: [persons.swvId, persons.id], set });
  }
  if (rows.terms.length > 0) {
    const set = { until: theirs('until') };
    await db
      .insert(roleTerms)
      .values(bound(rows.terms))
      .onConflictDoUpdate({ target: [roleTerms.swvId, roleTerms.id], set });
  }
  if (rows.affiliations.length > 0) {
    const target = [affiliations.swvId, affiliations.personId, affiliations.schoolId, affiliations.from];
    const set = { until: theirs('until') };
    await db.insert(affiliations).values(bound(rows.affiliations)).onConflictDoUpdate({ target, set });
  }
  const counts = { boards: 0, schools: 0, persons: 0, terms: 0, affiliations: 0 };
  for (const table of ['boards', 'schools', 'persons', 'terms', 'affiliations'] as const)
    counts[table] = rows[table].length;
  return counts;
}
