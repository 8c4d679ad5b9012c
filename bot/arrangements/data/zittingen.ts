import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { SubjectId } from '../../../cards/words/brands.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import type { Zitting } from '../rules/zitting/zitting.ts';
import { type ArrangementRow, arrangements, zittingen } from '../tables.ts';
import { zittingOfRow, zittingRow } from './zitting-shape.ts';

/*
 * Locks go zitting → request. Whoever clicks on a request holds the zitting on whose list it stands together with others
 * (share); the secretary, who changes it, alone. So an advice comes before the closing or is refused after it.
 */

const shared = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select({ id: zittingen.id })
    .from(zittingen)
    .where(
      eq(
        zittingen.id,
        db
          .select({ id: arrangements.zittingId })
          .from(arrangements)
          .where(eq(arrangements.id, slot('id'))),
      ),
    )
    .for('share'),
);

/** Holds the zitting of a request, if it has one, before the request itself is locked. */
export async function shareZittingOf(tx: Tx, request: SubjectId): Promise<SubjectId | null> {
  const [row] = await shared(tx, { id: request });
  return row?.id ?? null;
}

export async function findZitting(tx: Tx, id: SubjectId): Promise<Zitting | null> {
  const [row] = await tx.db.select().from(zittingen).where(eq(zittingen.id, id));
  return row ? zittingOfRow(row) : null;
}

/** The one that is open; there is at most one. */
export async function findOpenZitting(tx: Tx): Promise<Zitting | null> {
  const [row] = await tx.db.select().from(zittingen).where(isNull(zittingen.closedAt));
  return row ? zittingOfRow(row) : null;
}

export async function lockZitting(tx: Tx, id: SubjectId): Promise<Zitting | null> {
  const [row] = await tx.db.select().from(zittingen).where(eq(zittingen.id, id)).for('update');
  return row ? zittingOfRow(row) : null;
}

/** Two secretaries who open one at once come here one after the other. Asked before any other lock. */
export async function queueToOpen(tx: Tx): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`zitting ${tx.swv}`}, 0))`);
}

export async function insertZitting(tx: Tx, zitting: Zitting): Promise<void> {
  await tx.db.insert(zittingen).values({ swvId: tx.swv, ...zittingRow(zitting) });
}

/** @param before as it was read under lock in this transaction. */
export async function updateZitting(tx: Tx, before: Zitting, next: Zitting): Promise<void> {
  const { id: _, ...set } = zittingRow(next);
  const changed = await tx.db
    .update(zittingen)
    .set(set)
    .where(and(eq(zittingen.id, before.id), eq(zittingen.revision, before.revision)))
    .returning({ id: zittingen.id });
  if (changed.length === 0) throw new Error('The zitting was changed without its lock.');
}

/** What lies with the CvT now, locked in one order: for the list of a new zitting. */
export const lockAtCvt = (tx: Tx): Promise<readonly ArrangementRow[]> =>
  tx.db.select().from(arrangements).where(eq(arrangements.state, 'bij-cvt')).orderBy(arrangements.id).for('update');

/** What lies with the CvT now, on a list or not. */
export const readAtCvt = (tx: Tx): Promise<readonly ArrangementRow[]> =>
  tx.db.select().from(arrangements).where(eq(arrangements.state, 'bij-cvt')).orderBy(arrangements.id);

/** What was on the list when it closed, wherever it is now. */
export const rowsOfList = (tx: Tx, { list }: Pick<Zitting, 'list'>): Promise<readonly ArrangementRow[]> =>
  tx.db
    .select()
    .from(arrangements)
    .where(inArray(arrangements.id, [...list]))
    .orderBy(arrangements.id);

const isListed = ({ id }: Pick<Zitting, 'id'>) =>
  and(eq(arrangements.zittingId, id), eq(arrangements.state, 'bij-cvt'));

/** What stands on its list now. */
export const readListed = (tx: Tx, zitting: Pick<Zitting, 'id'>): Promise<readonly ArrangementRow[]> =>
  tx.db.select().from(arrangements).where(isListed(zitting)).orderBy(arrangements.id);

/** How many stand on its list, without reading what is in them. */
export async function countListed(tx: Tx, zitting: Pick<Zitting, 'id'>): Promise<number> {
  const [row] = await tx.db.select({ all: count() }).from(arrangements).where(isListed(zitting));
  return row?.all ?? 0;
}

/** Those that stand on its list now, by id. */
export async function listedIds(tx: Tx, zitting: Pick<Zitting, 'id'>): Promise<ReadonlySet<SubjectId>> {
  const rows = await tx.db.select({ id: arrangements.id }).from(arrangements).where(isListed(zitting));
  return new Set(rows.map((row) => row.id));
}
