import { and, asc, eq, ilike, or, sql } from 'drizzle-orm';
import type { LocalDate, SchoolId, SchoolName } from '../../../../cards/words/brands.ts';
import { schoolStillOpen } from '../../../people/held-roles.ts';
import { schools } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';

export interface SchoolFound {
  readonly id: SchoolId;
  readonly name: SchoolName;
}

const shown = { id: schools.id, name: schools.name };

/** The open schools by name, for a list; null when there are more than `most`, and none of them is read. */
export async function schoolsToChoose(tx: Tx, today: LocalDate, most: number): Promise<readonly SchoolFound[] | null> {
  const rows = await tx.db
    .select(shown)
    .from(schools)
    .where(schoolStillOpen(today))
    .orderBy(asc(schools.name))
    .limit(most + 1);
  return rows.length > most ? null : rows;
}

/** The open school that was chosen (its key) or typed: its BRIN or name, or a part of one name only; null when it is none. */
export async function findSchool(tx: Tx, typed: string, today: LocalDate): Promise<SchoolFound | null> {
  const part = typed.replace(/[\\%_]/g, '\\$&');
  const exactly = or(eq(schools.id, sql`${typed}`), ilike(schools.brin, part), ilike(schools.name, part));
  const rows = await tx.db
    .select({ ...shown, exact: sql<boolean>`(${exactly})` })
    .from(schools)
    .where(and(schoolStillOpen(today), or(exactly, ilike(schools.name, `%${part}%`))))
    .orderBy(sql`(${exactly}) desc`, asc(schools.name))
    .limit(2);
  const [one, another] = rows;
  if (!one || (another && one.exact === another.exact)) return null;
  return { id: one.id, name: one.name };
}
