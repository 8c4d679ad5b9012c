import { asc, eq } from 'drizzle-orm';
import type { LocalDate, SchoolId, SchoolName } from '../../../cards/words/brands.ts';
import { schools } from '../../people/tables.ts';
import type { Tx } from '../../store/store.ts';

/** A school for VSO of the register. */
export interface Target {
  readonly id: SchoolId;
  readonly name: SchoolName;
  /** False for a closed one, which an old request may still name. */
  readonly open: boolean;
}

/** Where a pupil with a TLV for the VSO may go within the region, by name. */
export async function readTargets(tx: Tx, today: LocalDate): Promise<readonly Target[]> {
  const rows = await tx.db
    .select({ id: schools.id, name: schools.name, closedOn: schools.closedOn })
    .from(schools)
    .where(eq(schools.type, 'VSO'))
    .orderBy(asc(schools.name), asc(schools.id));
  return rows.map(({ id, name, closedOn }) => ({ id, name, open: closedOn === null || today < closedOn }));
}
