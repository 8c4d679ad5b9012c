import { eq, sql } from 'drizzle-orm';
import type { TenantId } from '../../bot/core/inbound.ts';
import { ok, type Result } from '../../bot/core/result.ts';
import { type ChangeBy, change } from '../../bot/delivery/change.ts';
import { deliver } from '../../bot/delivery/deliver.ts';
import type { DeliveryHouse } from '../../bot/delivery/delivery-house.ts';
import type { PostKey } from '../../bot/delivery/feature.ts';
import { nextNumber } from '../../bot/store/next-number.ts';
import type { Store, Tx } from '../../bot/store/store.ts';
import { counters } from '../../bot/store/tables/counters.ts';
import { type Amount, amount, personId, type SwvId, subjectId } from '../../cards/words/brands.ts';
import { posted } from '../../cards/words/posted-card.ts';
import { SimConnector } from './sim-connector.ts';

/** Thrown when the simulation kills a worker; every further step of a dead worker throws it too. */
export class Killed extends Error {}

export const subject = subjectId('de-zaak');
export const people = [personId('zoco'), personId('consulent')] as const;
export const keyFor = (person: (typeof people)[number]): PostKey => ({
  feature: 'proef',
  kind: 'stand',
  subject,
  to: { kind: 'person', id: person },
});

const standCard = posted<{ readonly stand: Amount }>(
  ({ stand }) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: `Stand ${stand}` }] }),
  ({ stand }) => `Stand ${stand}`,
);

async function readStand(tx: Tx): Promise<number> {
  const [row] = await tx.db.select({ value: counters.value }).from(counters).where(eq(counters.name, 'stand'));
  return row?.value ?? 0;
}

/**
 * A house with one thing in it, a number, that two people see on a card each. Time stands still unless it is moved; a
 * worker can be killed at any step between a commit and the next.
 */
export function createDeliveryWorld(store: Store, swv: SwvId) {
  let ms = Date.parse('2026-12-07T09:00:00Z');
  let stepsLeft = Number.POSITIVE_INFINITY;
  let dead = false;
  let ids = 0;
  const connector = new SimConnector(() => ms);
  connector.onStep = step;

  function step(): void {
    if (dead) throw new Killed();
    stepsLeft -= 1;
    if (stepsLeft > 0) return;
    dead = true;
    throw new Killed();
  }

  const stepping: Store = {
    ...store,
    write: async (of, work) => {
      step();
      const result = await store.write(of, work);
      step(); // after the commit: the worker dies before it can do what follows from it
      return result;
    },
    read: async (of, work) => {
      step();
      return store.read(of, work);
    },
  };
  const clock = { now: () => new Date(ms) };
  const house: DeliveryHouse = {
    store: stepping,
    clock,
    leaseClock: { now: () => sql`${new Date(ms).toISOString()}::timestamptz` },
    connector,
    connectorTimeoutMs: 15_000,
    addresses: {
      of: async (_tx, to) => ({
        serviceUrl: 'http://127.0.0.1/teams',
        conversationId: `chat-${to.id}`,
        kind: 'personal',
        tenantId: 'tenant' as TenantId,
        botId: '28:bot',
      }),
      closed: async () => {},
    },
    log: { event: () => ({ set() {}, end() {} }) },
    renderers: () => async (tx) => standCard({ stand: amount(await readStand(tx)) }),
  };
  const changeHouse = {
    store,
    clock,
    ids: { next: () => `id-${swv}-${++ids}` },
    nudge: { nudge: async () => {} },
    quietHours: { sendableAt: async (_tx: Tx, _to: unknown, now: Date) => now },
  };

  return {
    connector,
    house,
    swv,
    now: () => new Date(ms),
    advance(by: number): void {
      ms += by;
    },
    by: (): ChangeBy => ({ actor: { swv, person: personId('zoco') }, now: new Date(ms) }),
    changeHouse,
    /** Counts up, wants both cards redrawn and tells the zoco once. */
    raise(): Promise<Result<number, string>> {
      return change(changeHouse, this.by(), { verb: 'proef.verhoog', subject }, async (tx) => {
        const stand = await nextNumber(tx, 'stand');
        for (const person of people) await tx.post(keyFor(person));
        await tx.notice({ key: `stand-${stand}`, to: people[0], text: { kind: 'tasks', count: stand } });
        return ok(stand);
      });
    },
    /** A worker that dies at its n-th step; gives whether it died. */
    async deliverAndDieAt(n: number): Promise<boolean> {
      stepsLeft = n;
      dead = false;
      try {
        await deliver(house, swv, 10_000);
        return false;
      } catch (error) {
        if (error instanceof Killed) return true;
        throw error;
      } finally {
        stepsLeft = Number.POSITIVE_INFINITY;
        dead = false;
      }
    },
    /** Delivers with a connector that works from now on, moving time to each retry, until nothing waits. */
    async settle(): Promise<void> {
      for (let round = 0; round < 200; round += 1) {
        const waitMs = await deliver(house, swv, 10_000);
        if (waitMs === null) return;
        ms += waitMs + 1;
      }
      throw new Error('The delivery did not come to rest.');
    },
    stand: () => store.read(swv, readStand),
  };
}

export type DeliveryWorld = ReturnType<typeof createDeliveryWorld>;
