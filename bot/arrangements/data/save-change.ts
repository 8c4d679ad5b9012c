import { and, eq, sql } from 'drizzle-orm';
import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { ArrangementEvent, Change } from '../rules/change.ts';
import { arrangementEvents, arrangements } from '../tables.ts';
import { encodeRecord } from './encode-record.ts';
import type { SealAt } from './seal-tree.ts';

/** What may be written: the request as it becomes and its history. */
type Written = Pick<Change, 'next' | 'events'>;

/**
 * Writes a change to a request, and its history; commits nothing.
 * @param before the request as it was read under lock in this transaction; null: it is new.
 * @param seal see sealing.ts
 * @returns false when it is new and another turn had made it a moment before: then nothing was written.
 */
export async function saveChange(
  tx: Tx,
  before: Arrangement | null,
  change: Written,
  seal: SealAt,
  now: Date,
): Promise<boolean> {
  const { next, events } = change;
  if (next === null) {
    if (before) await throwAway(tx, before.id);
    return true;
  }
  const row = encodeRecord(next, now, seal);
  if (before === null) {
    const made = await tx.db
      .insert(arrangements)
      .values({ swvId: tx.swv, ...row })
      .onConflictDoNothing()
      .returning({ id: arrangements.id });
    if (made.length === 0) return false;
  } else {
    const { id: _, ...set } = row;
    const changed = await tx.db
      .update(arrangements)
      .set(set)
      .where(and(eq(arrangements.id, before.id), eq(arrangements.revision, before.revision)))
      .returning({ id: arrangements.id });
    if (changed.length === 0) throw new Error('The request was changed without its lock.');
  }
  await appendEvents(tx, next.id, events);
  return true;
}

/** A draft goes with its history; the audit log keeps that it was there. */
export async function throwAway(tx: Tx, id: SubjectId): Promise<void> {
  await tx.db.delete(arrangementEvents).where(eq(arrangementEvents.arrangementId, id));
  await tx.db.delete(arrangements).where(eq(arrangements.id, id));
}

async function appendEvents(tx: Tx, id: SubjectId, events: readonly ArrangementEvent[]): Promise<void> {
  if (events.length === 0) return;
  const last = sql`(select coalesce(max(seq), 0) from arrangement_events where arrangement_id = ${id})`;
  await tx.db.insert(arrangementEvents).values(
    events.map(({ kind, by, at, from, to, detail }, index) => ({
      swvId: tx.swv,
      arrangementId: id,
      seq: sql`${last} + ${index + 1}::int`,
      kind,
      by,
      at,
      fromState: from,
      toState: to,
      detail,
    })),
  );
}
