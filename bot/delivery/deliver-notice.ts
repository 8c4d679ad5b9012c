import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { noticeText } from '../../cards/delivery/notice-text.ts';
import { personId, type SwvId } from '../../cards/words/brands.ts';
import { afterNotice } from './after-send.ts';
import type { DeliveryHouse } from './delivery-house.ts';
import { inMs } from './lease.ts';
import { spread } from './spread.ts';
import { notices } from './tables.ts';
import { takeRoom } from './thread-room.ts';

/**
 * Sends one notice, at most once: it is marked as on its way, and committed, before it leaves. A worker that dies
 * between the two leaves it so, and nobody sends it again; what must be acted on is always a post as well.
 * @returns whether there was anything to do.
 */
export async function deliverNotice(house: DeliveryHouse, swv: SwvId): Promise<boolean> {
  const now = house.clock.now();
  const claim = await house.store.write(swv, async (tx) => {
    const [row] = await tx.db
      .select()
      .from(notices)
      .where(
        and(
          sql`${notices.state} = 'waiting'`, // a literal: the partial index must match
          lte(notices.notBefore, now),
          or(isNull(notices.nextTry), lte(notices.nextTry, house.leaseClock.now())),
        ),
      )
      .orderBy(asc(notices.notBefore), asc(notices.id))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!row) return 'none';
    const address = await house.addresses.of(tx, { kind: 'person', id: personId(row.toPerson) });
    const mine = eq(notices.id, row.id);
    if (!address) {
      await tx.db.update(notices).set({ state: 'over', lastError: 'no address' }).where(mine);
      return 'passed';
    }
    const waitMs = await takeRoom(tx, address.conversationId, house.leaseClock);
    if (waitMs > 0) {
      await tx.db
        .update(notices)
        .set({ nextTry: inMs(house.leaseClock, waitMs) })
        .where(mine);
      return 'passed';
    }
    await tx.db.update(notices).set({ state: 'on-its-way' }).where(mine);
    return { row, address };
  });
  if (claim === 'none') return false;
  if (claim === 'passed') return true;

  const { row, address } = claim;
  const outcome = await house.connector.send(address, noticeText(row.text));
  const step = afterNotice(outcome, { failures: row.failures, spread: spread(row.id, row.failures) });
  await house.store.write(swv, async (tx) => {
    const mine = and(eq(notices.id, row.id), eq(notices.state, 'on-its-way'));
    if (step.kind === 'sent') {
      await tx.db.update(notices).set({ state: 'sent' }).where(mine);
    } else if (step.kind === 'again') {
      const nextTry = inMs(house.leaseClock, step.inMs);
      await tx.db
        .update(notices)
        .set({ state: 'waiting', nextTry, failures: row.failures + 1, lastError: step.why })
        .where(mine);
    } else {
      const state = outcome.kind === 'unclear' ? 'unclear' : 'over';
      await tx.db.update(notices).set({ state, lastError: step.why }).where(mine);
      if (step.reach) await house.addresses.closed(tx, { kind: 'person', id: personId(row.toPerson) }, step.reach, now);
    }
  });
  return true;
}
