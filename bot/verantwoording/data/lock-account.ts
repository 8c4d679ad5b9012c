import { eq } from 'drizzle-orm';
import type { SubjectId } from '../../../cards/words/brands.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import type { Campagne, Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingen } from '../tables.ts';
import { shareCampagne } from './campagnes.ts';
import { lockVerantwoording } from './records.ts';

const roundOf = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select({ campagne: verantwoordingen.campagneId })
    .from(verantwoordingen)
    .where(eq(verantwoordingen.id, slot('id'))),
);

export interface LockedAccount {
  readonly campagne: Campagne;
  readonly record: Verantwoording;
}

/** An account with its round, which is shared first: it cannot close in between. Null when either is not there. */
export async function lockAccount(tx: Tx, id: SubjectId): Promise<LockedAccount | null> {
  const [row] = await roundOf(tx, { id });
  const campagne = row ? await shareCampagne(tx, row.campagne) : null;
  const record = campagne && (await lockVerantwoording(tx, id));
  return campagne && record ? { campagne, record } : null;
}
