import { and, asc, eq, inArray, isNull, lte, max, min, or, sql } from 'drizzle-orm';
import { type PersonId, personId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import { bundleFrom, countActions } from './bundle.ts';
import type { DeliveryHouse } from './delivery-house.ts';
import type { NoticeText } from './feature.ts';
import { inMs } from './lease.ts';
import { notices } from './tables.ts';
import { takeRoom } from './thread-room.ts';

/** What waited for one person, marked as on its way: one text. */
export interface ClaimedNotices {
  readonly ids: readonly string[];
  readonly to: PersonId;
  readonly address: Address;
  readonly text: NoticeText;
  readonly failures: number;
}

type ClaimHouse = Pick<DeliveryHouse, 'addresses' | 'quietHours' | 'leaseClock'>;

const isWaiting = sql`${notices.state} = 'waiting'`; // a literal: the partial index must match

/** @returns `none`: nothing to do now; `passed`: something was set aside, look again. */
export async function claimNotices(tx: Tx, now: Date, house: ClaimHouse): Promise<ClaimedNotices | 'none' | 'passed'> {
  const { leaseClock: clock } = house;
  // By person: what came later must not go before the moment that Teams named for what is there.
  const [due] = await tx.db
    .select({ person: notices.toPerson })
    .from(notices)
    .where(isWaiting)
    .groupBy(notices.toPerson)
    .having(
      and(lte(min(notices.notBefore), now), or(isNull(max(notices.nextTry)), lte(max(notices.nextTry), clock.now()))),
    )
    .orderBy(asc(min(notices.notBefore)), asc(notices.toPerson))
    .limit(1);
  if (!due) return 'none';
  // Locked in one order and without skipping: a second worker waits here, then finds nothing and what was told today.
  const rows = await tx.db
    .select()
    .from(notices)
    .where(and(isWaiting, eq(notices.toPerson, due.person)))
    .orderBy(asc(notices.id))
    .for('update');
  if (rows.length === 0) return 'passed';

  const ids = rows.map(({ id }) => id);
  const mark = (set: Partial<(typeof rows)[number]>) => tx.db.update(notices).set(set).where(inArray(notices.id, ids));
  const to = { kind: 'person', id: personId(due.person) } as const;
  const address = await house.addresses.of(tx, to, 'new');
  if (!address) {
    await mark({ state: 'over', lastError: 'no address' });
    return 'passed';
  }
  const waiting = rows.map(({ subject, urgent, text }) => ({ subject, urgent, count: text.count }));
  const { from, urgent } = bundleFrom(waiting, await lastLeft(tx, due.person), now);
  const at = await house.quietHours.sendableAt(tx, to, from, urgent);
  if (at > now) {
    await mark({ notBefore: at });
    return 'passed';
  }
  const waitMs = await takeRoom(tx, address.conversationId, clock);
  if (waitMs > 0) {
    await tx.db
      .update(notices)
      .set({ nextTry: inMs(clock, waitMs) })
      .where(inArray(notices.id, ids));
    return 'passed';
  }
  await mark({ state: 'on-its-way', leftAt: now });
  const failures = Math.max(...rows.map((row) => row.failures));
  return { ids, to: to.id, address, text: { kind: 'tasks', count: countActions(waiting) }, failures };
}

/** When this person was last told something that was not urgent, business time; null: never. */
async function lastLeft(tx: Tx, person: string): Promise<Date | null> {
  const [row] = await tx.db
    .select({ at: max(notices.leftAt) })
    .from(notices)
    .where(and(eq(notices.toPerson, person), sql`not ${notices.urgent}`));
  return row?.at ?? null;
}
