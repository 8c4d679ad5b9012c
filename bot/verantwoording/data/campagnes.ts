import { and, asc, desc, eq } from 'drizzle-orm';
import type { PersonId, SubjectId } from '../../../cards/words/brands.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import type { Campagne, CampaignState } from '../rules/verantwoording.ts';
import { campagnes } from '../tables.ts';

const { id, format, rulesVersion, period, first, last, state, revision, deadline, openedAt, closedAt, leftOut } =
  campagnes;
const moments = { first, last, deadline, openedAt, closedAt };
export const shown = { id, format, rulesVersion, period, state, revision, ...moments, leftOut };

const byId = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select(shown)
    .from(campagnes)
    .where(eq(id, slot('id'))),
);
const locked = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select(shown)
    .from(campagnes)
    .where(eq(id, slot('id')))
    .for('update'),
);
const shared = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select(shown)
    .from(campagnes)
    .where(eq(id, slot('id')))
    .for('share'),
);

export async function findCampagne(tx: Tx, of: SubjectId): Promise<Campagne | null> {
  const [row] = await byId(tx, { id: of });
  return row ?? null;
}

/** For who sets it up, opens, extends or closes it: no click on one of its accounts comes in between. */
export async function lockCampagne(tx: Tx, of: SubjectId): Promise<Campagne | null> {
  const [row] = await locked(tx, { id: of });
  return row ?? null;
}

/** For a click on one of its accounts, before that is locked: many at once, but none beside its closing. */
export async function shareCampagne(tx: Tx, of: SubjectId): Promise<Campagne | null> {
  const [row] = await shared(tx, { id: of });
  return row ?? null;
}

/** Newest period first. */
export async function listCampagnes(tx: Tx, only?: CampaignState): Promise<readonly Campagne[]> {
  const which = only === undefined ? undefined : eq(state, only);
  return tx.db.select(shown).from(campagnes).where(which).orderBy(desc(first), asc(format));
}

/** The one of the same format before it, that was closed or is; null when this is the first. */
export async function campagneBefore(tx: Tx, of: Pick<Campagne, 'format' | 'first'>): Promise<Campagne | null> {
  const all = await tx.db.select(shown).from(campagnes).where(eq(format, of.format)).orderBy(desc(first));
  return all.find((one) => one.first < of.first && one.state !== 'ontwerp') ?? null;
}

/** The one of a format in a period; null when nobody began it. */
export async function campagneOf(tx: Tx, of: Pick<Campagne, 'format' | 'period'>): Promise<Campagne | null> {
  const [row] = await tx.db
    .select(shown)
    .from(campagnes)
    .where(and(eq(format, of.format), eq(period, of.period)));
  return row ?? null;
}

/** @returns false when this format has a campaign of this period already: then nothing was written. */
export async function insertCampagne(tx: Tx, campagne: Campagne, by: PersonId, now: Date): Promise<boolean> {
  const made = await tx.db
    .insert(campagnes)
    .values({ swvId: tx.swv, ...campagne, madeBy: by, madeAt: now })
    .onConflictDoNothing()
    .returning({ id });
  return made.length > 0;
}

/** `before` was read under lock in this transaction. */
export async function updateCampagne(tx: Tx, before: Campagne, next: Campagne): Promise<void> {
  const { id: _, format: __, period: ___, ...set } = next;
  const changed = await tx.db
    .update(campagnes)
    .set(set)
    .where(and(eq(id, before.id), eq(revision, before.revision)))
    .returning({ id });
  if (changed.length === 0) throw new Error('The campaign was changed without its lock.');
}
