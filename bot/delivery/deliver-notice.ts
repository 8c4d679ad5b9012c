import { and, eq, inArray } from 'drizzle-orm';
import { noticeText } from '../../cards/delivery/notice-text.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import type { SendOutcome } from '../core/ports.ts';
import { afterNotice } from './after-send.ts';
import { claimNotices } from './claim-notices.ts';
import type { DeliveryHouse } from './delivery-house.ts';
import { inMs } from './lease.ts';
import { spread } from './spread.ts';
import { notices } from './tables.ts';

/**
 * Sends what waits for one person as one text, at most once: it is marked as on its way, and committed, before it leaves.
 * A worker that dies between the two leaves it so, and nobody sends it again; what must be acted on is always a post as
 * well.
 * @returns whether there was anything to do.
 */
export async function deliverNotice(house: DeliveryHouse, swv: SwvId): Promise<boolean> {
  const now = house.clock.now();
  const claim = await house.store.write(swv, (tx) => claimNotices(tx, now, house));
  if (claim === 'none') return false;
  if (claim === 'passed') return true;

  const { ids, to, address, text, failures } = claim;
  const event = house.log.event('notice');
  event.set('bundled', ids.length);
  try {
    const outcome = await house.connector.send(address, noticeText(text)).catch((error: unknown): SendOutcome => {
      // A bug on the way out must not block the queue, and may have struck after it left.
      event.set('error', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
      return { kind: 'unclear', status: null };
    });
    const step = afterNotice(outcome, { failures, spread: spread(ids.join(' '), failures) });
    event.set('outcome', step.kind);
    await house.store.write(swv, async (tx) => {
      const mine = and(inArray(notices.id, [...ids]), eq(notices.state, 'on-its-way'));
      if (step.kind === 'sent') {
        await tx.db.update(notices).set({ state: 'sent' }).where(mine);
      } else if (step.kind === 'again') {
        // Teams did nothing: nobody was told today.
        const nextTry = inMs(house.leaseClock, step.inMs);
        await tx.db
          .update(notices)
          .set({ state: 'waiting', leftAt: null, nextTry, failures: failures + 1, lastError: step.why })
          .where(mine);
      } else {
        const state = outcome.kind === 'unclear' ? 'unclear' : 'over';
        await tx.db.update(notices).set({ state, lastError: step.why }).where(mine);
        if (step.reach) await house.addresses.closed(tx, { kind: 'person', id: to }, step.reach, now);
      }
    });
  } finally {
    event.end();
  }
  return true;
}
