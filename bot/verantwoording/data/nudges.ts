import { sql } from 'drizzle-orm';
import type { LocalDate, PersonId, SubjectId } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingEvents } from '../tables.ts';
import { lastEvents } from './ronde-rows.ts';

const KIND = 'nudge';

/** The last day on which somebody asked for a reminder of these accounts. */
export async function nudgedOn(tx: Tx, accounts: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, LocalDate>> {
  const found = await lastEvents(tx, accounts, [KIND]);
  return new Map([...found].map(([id, at]) => [id, dayOf(at)]));
}

/** Remembers it in the account's history; the caller holds its lock. */
export async function noteNudge(tx: Tx, { id, state }: Verantwoording, by: PersonId, at: Date): Promise<void> {
  const last = sql`(select coalesce(max(seq), 0) from verantwoording_events where verantwoording_id = ${id})`;
  await tx.db.insert(verantwoordingEvents).values({
    swvId: tx.swv,
    verantwoordingId: id,
    seq: sql`${last} + 1`,
    kind: KIND,
    by,
    at,
    fromState: state,
    toState: state,
    detail: {},
  });
}
