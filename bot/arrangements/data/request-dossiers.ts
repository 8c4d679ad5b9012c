import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Dossiers } from '../../delivery/dossiers.ts';
import { arrangements } from '../tables.ts';

/** The dossiernummers of requests. */
export const requestDossiers: Dossiers = {
  async subjectOf(tx, nummer) {
    const [row] = await tx.db
      .select({ id: arrangements.id })
      .from(arrangements)
      .where(eq(arrangements.dossiernummer, nummer));
    return row?.id ?? null;
  },
  async numbersOf(tx, subjects) {
    const rows = await tx.db
      .select({ id: arrangements.id, nummer: arrangements.dossiernummer })
      .from(arrangements)
      .where(and(inArray(sql`${arrangements.id}`, [...subjects]), isNotNull(arrangements.dossiernummer)));
    return new Map(rows.flatMap(({ id, nummer }) => (nummer === null ? [] : [[id, nummer] as const])));
  },
};
