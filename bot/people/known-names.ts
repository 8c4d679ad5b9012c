import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../store/store.ts';
import { boards, persons, schools } from './tables.ts';

/** Names that anyone may write: of schools, boards and staff. The text guard leaves them alone. */
export async function knownNames(tx: Tx): Promise<readonly string[]> {
  const name = (column: AnyPgColumn) => ({ name: sql<string>`${column}` });
  const rows = await tx.db
    .select(name(persons.name))
    .from(persons)
    .unionAll(tx.db.select(name(schools.name)).from(schools))
    .unionAll(tx.db.select(name(boards.name)).from(boards));
  return rows.map(({ name }) => name);
}
