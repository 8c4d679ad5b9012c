import fc from 'fast-check';
import { expect, it } from 'vitest';
import { posts } from '../../../bot/delivery/tables.ts';
import { createDeliveryWorld, people } from '../../support/delivery-world.ts';
import type { Fault } from '../../support/sim-connector.ts';
import { eachEngine } from '../../support/stores.ts';
import { expectWhole } from './expect-whole.ts';

const FAULTS: readonly Fault[] = ['lost', 'unclear', 'slow', 404, 412, 429, 503];
const MEANWHILE: readonly Fault[] = ['news', 'click-old', 'click-new'];
/** A fault meets the first call: a death long after it is like any other. */
const LAST_STEP = 12;
/** Each fault at each third step, together at all of them; `npm run check:all` plays each at each. */
const STRIDE = process.env.MEEDOEN_SIM_RUNS === undefined ? 3 : 1;
/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 8);

eachEngine('delivery', (engine) => {
  const openWorld = async () => {
    const { store, swv } = await engine.swv();
    return createDeliveryWorld(store, swv);
  };

  it('sends each wanted card once when nothing goes wrong, redraws in place, and tells once a day', async () => {
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
    const faults = engine.name === 'postgres' ? FAULTS : [];
    for (const fault of ['none', ...faults] as const) {
      for (let step = 1; fault === 'none' || step <= LAST_STEP; step += 1) {
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

  it('loses no news when a worker is killed at any step between folding the old card and the new one', async () => {
    const faults = engine.name === 'postgres' ? [...FAULTS, ...MEANWHILE] : [];
    for (const [nth, fault] of (['none', ...faults] as const).entries()) {
      const stride = fault === 'none' ? 1 : STRIDE;
      for (let step = 1 + (nth % stride); fault === 'none' || step <= LAST_STEP; step += stride) {
        const world = await openWorld();
        await world.raise();
        await world.settle();
        await world.raise({ fresh: true });
        world.connector.faults.push(fault);
        const died = await world.deliverAndDieAt(step);
        if (step % 2 === 0) await world.raise({ fresh: step % 4 === 0 });
        await world.settle();
        await expectWhole(world);
        if (!died) break;
      }
    }
  }, 240_000);

  it('comes to rest after any row of faults, deaths, clicks and new changes', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('raise' as const), fresh: fc.boolean() }),
      fc.record({ do: fc.constant('deliver' as const), die: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: 0, max: 60_000 }) }),
      fc.record({ do: fc.constant('evening' as const) }),
      fc.record({ do: fc.constant('click' as const), who: fc.constantFrom(...people), nth: fc.nat(3) }),
      fc.record({ do: fc.constant('clock' as const), back: fc.integer({ min: 0, max: 7_200_000 }) }),
    );
    const faults = fc.array(fc.constantFrom<Fault>('none', ...FAULTS, ...MEANWHILE), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), faults, async (steps, met) => {
        const world = await openWorld();
        await world.raise();
        world.connector.faults.push(...met);
        for (const one of steps) {
          if (one.do === 'raise') await world.raise({ fresh: one.fresh });
          else if (one.do === 'deliver') await world.deliverAndDieAt(one.die);
          else if (one.do === 'advance') world.advance(one.ms);
          else if (one.do === 'evening') world.advance(7.5 * 3_600_000);
          else if (one.do === 'click') await world.actIn(one.who, one.nth);
          else world.setBackDatabaseClock(one.back);
        }
        await world.settle();
        await expectWhole(world);
      }),
      { numRuns: RUNS, examples: [[[{ do: 'raise', fresh: false }], [404, 404]]] },
    );
  }, 240_000);

  it('keeps the limits of a conversation when several workers send into it at once', async () => {
    const world = await openWorld();
    for (let n = 0; n < 20; n += 1) await world.raise({ fresh: n % 5 === 0 });
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
