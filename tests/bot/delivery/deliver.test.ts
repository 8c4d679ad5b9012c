import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { THREAD_LIMITS } from '../../../bot/delivery/pace.ts';
import { notices, posts } from '../../../bot/delivery/tables.ts';
import { createDeliveryWorld, type DeliveryWorld, people } from '../../support/delivery-world.ts';
import type { Fault } from '../../support/sim-connector.ts';
import { eachEngine } from '../../support/stores.ts';

const FAULTS: readonly Fault[] = ['lost', 'unclear', 404, 412, 429, 503];
/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 8);

/** What must hold whenever the connector has answered at last. */
async function expectWhole(world: DeliveryWorld): Promise<void> {
  const stand = await world.stand();
  const { messages } = world.connector;
  const rows = await world.house.store.read(world.swv, (tx) => tx.db.select().from(posts));
  expect(rows).toHaveLength(people.length);
  for (const row of rows) {
    expect(row.shown).toBe(row.wanted);
    const shown = messages.find(({ id }) => id === row.messageId);
    expect(shown?.text).toBe(`Stand ${stand}`);
    expect(shown?.conversationId).toBe(`chat-${row.toId}`);
  }
  const told = messages.filter(({ kind }) => kind === 'notice').map(({ text }) => text);
  expect(new Set(told).size).toBe(told.length);
  const waiting = await world.house.store.read(world.swv, (tx) =>
    tx.db.select().from(notices).where(eq(notices.state, 'waiting')),
  );
  expect(waiting).toHaveLength(0);
  for (const { sends, withinMs } of THREAD_LIMITS) {
    for (const call of world.connector.calls) {
      const near = world.connector.calls.filter(
        ({ conversationId, at }) => conversationId === call.conversationId && at > call.at - withinMs && at <= call.at,
      );
      expect(near.length).toBeLessThanOrEqual(sends);
    }
  }
}

eachEngine('delivery', (engine) => {
  const openWorld = async () => {
    const { store, swv } = await engine.swv();
    return createDeliveryWorld(store, swv);
  };

  it('sends each wanted card and each notice once when nothing goes wrong, and redraws in place', async () => {
    const world = await openWorld();
    await world.raise();
    await world.settle();
    await world.raise();
    await world.settle();
    await expectWhole(world);
    expect(world.connector.messages.filter(({ kind }) => kind === 'card')).toHaveLength(2);
    expect(world.connector.messages.filter(({ kind }) => kind === 'notice')).toHaveLength(2);
  });

  it('loses no change and repeats no notice when a worker is killed at any step, whatever the connector does', async () => {
    // The database plays no part in the faults of Teams: one engine meets them all.
    const faults = engine.name === 'postgres' ? FAULTS : (['lost', 429] as const);
    for (const fault of ['none', ...faults] as const) {
      for (let step = 1; ; step += 1) {
        const world = await openWorld();
        await world.raise();
        world.connector.faults.push(fault);
        const died = await world.deliverAndDieAt(step);
        await world.raise();
        await world.settle();
        await expectWhole(world);
        if (!died) break;
      }
    }
  }, 120_000);

  it('comes to rest after any row of faults, deaths and new changes', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('raise' as const) }),
      fc.record({ do: fc.constant('deliver' as const), die: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: 0, max: 60_000 }) }),
    );
    const faults = fc.array(fc.constantFrom<Fault>('none', ...FAULTS), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), faults, async (steps, met) => {
        const world = await openWorld();
        await world.raise();
        world.connector.faults.push(...met);
        for (const one of steps) {
          if (one.do === 'raise') await world.raise();
          else if (one.do === 'deliver') await world.deliverAndDieAt(one.die);
          else world.advance(one.ms);
        }
        await world.settle();
        await expectWhole(world);
      }),
      { numRuns: RUNS, examples: [[[{ do: 'raise' }], [404, 404]]] },
    );
  }, 120_000);

  it('keeps the limits of a conversation when several workers send into it at once', async () => {
    const world = await openWorld();
    for (let n = 0; n < 20; n += 1) await world.raise();
    await Promise.all(Array.from({ length: 4 }, () => world.deliverAndDieAt(Number.POSITIVE_INFINITY)));
    await world.settle();
    await expectWhole(world);
  });

  it('leaves a card that Teams refuses alone until the person is back', async () => {
    const world = await openWorld();
    await world.raise();
    world.connector.faults.push(403);
    await world.settle();
    const rows = await world.house.store.read(world.swv, (tx) => tx.db.select().from(posts));
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['live', 'stuck']);
  });
});
