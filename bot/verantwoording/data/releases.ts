import { eq, inArray } from 'drizzle-orm';
import type { PersonId, SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { Released } from '../rules/learned.ts';
import { inHetJaarverslag, naamErbij } from '../tables.ts';

/** What the directies said last about their name, in the mirrors of others and under their words; by account. */
export async function namesReleased(tx: Tx, accounts: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, Released>> {
  if (accounts.length === 0) return new Map();
  const { verantwoordingId, yes, at } = naamErbij;
  const rows = await tx.db
    .select({ id: verantwoordingId, yes, at })
    .from(naamErbij)
    .where(inArray(verantwoordingId, [...accounts]));
  return new Map(rows.map(({ id, ...said }) => [id, said]));
}

/** The last one who says it counts; the account is locked by the caller. */
export async function releaseName(tx: Tx, account: SubjectId, yes: boolean, by: PersonId, at: Date): Promise<void> {
  await tx.db
    .insert(naamErbij)
    .values({ swvId: tx.swv, verantwoordingId: account, yes, by, at })
    .onConflictDoUpdate({ target: [naamErbij.swvId, naamErbij.verantwoordingId], set: { yes, by, at } });
}

export async function isInReport(tx: Tx, campagne: SubjectId): Promise<boolean> {
  const rows = await tx.db
    .select({ at: inHetJaarverslag.at })
    .from(inHetJaarverslag)
    .where(eq(inHetJaarverslag.campagneId, campagne));
  return rows.length > 0;
}

/** @returns false when it was said before: then nothing was written. */
export async function putInReport(tx: Tx, campagne: SubjectId, by: PersonId, at: Date): Promise<boolean> {
  const made = await tx.db
    .insert(inHetJaarverslag)
    .values({ swvId: tx.swv, campagneId: campagne, by, at })
    .onConflictDoNothing()
    .returning({ id: inHetJaarverslag.campagneId });
  return made.length > 0;
}
