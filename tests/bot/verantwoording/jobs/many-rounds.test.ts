import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { plantRound, skewed } from '../support/many/plant-rounds.ts';
import { createQuietHouse } from '../support/many/quiet-house.ts';
import { seededChance, simulateRounds } from '../support/many/simulate.ts';
import { cardsFor, isAtRest, whatCame } from '../support/many/what-came.ts';

const MINUTE_MS = 60_000;
const OPENED = new Date('2027-01-18T09:00:00Z');
const FOURTEEN_DAYS_BEFORE = new Date('2027-02-15T07:05:00Z');

/** A quick one comes up to Teams' limits, a slow one to the time of a tick. Milliseconds for a transaction. */
const aDatabase = fc.constantFrom(10, 500);

oneEngine('the rounds of three SWV’s with thirty schools, cut off at random', (engine) => {
  it('open each school once and remind each person once, within Teams’ limits, in slices under a minute', async () => {
    let died = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0 }), aDatabase, async (seed, transactionMs) => {
        const { store, operations } = await engine.fresh();
        const swvs = skewed(3, 30, 20, 2 / 3);
        const house = createQuietHouse(store, { now: () => OPENED });
        for (const one of swvs) await plantRound({ ...house, operations }, one, OPENED);
        const simulation = simulateRounds({ store, swvs, from: OPENED, chance: seededChance(seed), transactionMs });
        const { connector, seen } = simulation;
        const all = { accounts: 30, ready: 0, opened: 30, openedTwice: 0, cards: 30, twice: 0, missing: 0, behind: 0 };

        await simulation.run(() => isAtRest(simulation, 'invullen'));
        expect(await whatCame(simulation, 'invullen')).toMatchObject(all);
        simulation.moveTo(FOURTEEN_DAYS_BEFORE);
        await simulation.run(() => isAtRest(simulation, 'herinnering-voor'));
        const came = await whatCame(simulation, 'herinnering-voor');
        expect(came).toMatchObject({ ...all, cards: cardsFor(swvs, 'herinnering-voor') });
        // a second message only where nobody heard of the first: its answer was lost, or who sent it died
        expect(came.copies).toBeLessThanOrEqual(connector.lost + seen.died);

        died += seen.died;
        expect(connector.passed).toEqual({ thread: 0, tenant: 0 });
        expect(seen.longest).toBeLessThan(MINUTE_MS);
      }),
      {
        numRuns: process.env.MEEDOEN_SIM_RUNS === undefined ? 2 : 10,
        endOnFailure: true,
        examples: [
          [1, 10],
          [1, 500],
        ],
      },
    );
    expect(died).toBeGreaterThan(0); // it was cut off indeed
  });
});
