import { and, gte, lte, sql } from 'drizzle-orm';
import type { LocalDate, SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingen } from '../tables.ts';

/** What a reminder is reckoned from; nothing of what was filled in. */
export interface WaitingRow extends Pick<Verantwoording, 'state' | 'deadline' | 'deelnemer'> {
  readonly id: SubjectId;
  readonly campagne: SubjectId;
}

/** Accounts that were not handed in, with a deadline in these days; by the index of what waits. */
export async function waitingRows(tx: Tx, from: LocalDate, until: LocalDate): Promise<readonly WaitingRow[]> {
  const { id, campagneId, who, key, schools, state, deadline } = verantwoordingen;
  const rows = await tx.db
    .select({ id, campagneId, who, key, schools, state, deadline })
    .from(verantwoordingen)
    // as constants: only so does PostgreSQL see that the index holds them
    .where(and(sql`${state} in ('niet-gestart', 'concept', 'te-tekenen')`, gte(deadline, from), lte(deadline, until)))
    .orderBy(deadline, id);
  return rows.map((row) => ({
    id: row.id,
    campagne: row.campagneId,
    state: row.state,
    deadline: row.deadline,
    deelnemer: { kind: row.who, key: row.key, schools: row.schools },
  }));
}
