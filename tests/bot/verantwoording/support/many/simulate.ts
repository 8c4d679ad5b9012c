import { sql } from 'drizzle-orm';
import { type App, createApp } from '../../../../../bot/app.ts';
import type { AppHouse } from '../../../../../bot/delivery/app-house.ts';
import { deliver } from '../../../../../bot/delivery/deliver.ts';
import { runDueJobs } from '../../../../../bot/delivery/due-jobs.ts';
import { peopleAddresses } from '../../../../../bot/people/addresses.ts';
import type { Store } from '../../../../../bot/store/store.ts';
import { createTick, TICK_BUDGET_MS } from '../../../../../bot/tick.ts';
import type { SwvId } from '../../../../../cards/words/brands.ts';
import { Killed } from '../../../../support/delivery-world.ts';
import { LimitedConnector } from './limited-connector.ts';
import type { Planted } from './plant-rounds.ts';
import { createQuietHouse } from './quiet-house.ts';
import { createVirtualTime } from './virtual-time.ts';

const EVERY_MS = 5 * 60_000;
/** As bot/open-house.ts has it. */
const DELIVERY_BUDGET_MS = 40_000;
/** Triggers of the delivery's queue that run at once. */
const WORKERS = 8;
const POLL_MS = 2_000;

export interface Slices {
  /** Ticks and deliveries that began. */
  slices: number;
  /** Of which the worker died. */
  died: number;
  /** Ticks whose time was up sooner than a timer's. */
  cut: number;
  /** By the simulated clock, milliseconds. */
  longest: number;
}

interface World {
  readonly store: Store;
  readonly swvs: readonly Planted[];
  readonly from: Date;
  /** From 0 up to 1. */
  readonly chance: { readonly next: () => number };
  /** What a transaction takes of the simulated clock, milliseconds. */
  readonly transactionMs?: number;
}

/**
 * Every SWV's ticks and deliveries as in production: a timer each five minutes, and a queue with eight workers that each
 * change nudges. All of it is cut off at random: a tick has less time than it should, a worker dies between two steps.
 */
export function simulateRounds({ store, swvs, from, chance, transactionMs = 10 }: World) {
  const time = createVirtualTime(from.getTime());
  const connector = new LimitedConnector(time, chance);
  const errors: string[] = [];
  const clock = { now: () => new Date(time.now()) };
  const house = createQuietHouse(store, clock, errors);
  const app: App = createApp(house);
  const leaseClock = { now: () => sql<Date>`${clock.now().toISOString()}::timestamptz` };
  const queue: { readonly swv: SwvId; readonly at: number }[] = [];
  const seen: Slices = { slices: 0, died: 0, cut: 0, longest: 0 };

  /** What one worker works with, until it dies. */
  function worker() {
    let left = chance.next() < 0.2 ? 1 + Math.floor(chance.next() ** 2 * 2_000) : Number.POSITIVE_INFINITY;
    const step = () => {
      left -= 1;
      if (left === 0) seen.died += 1;
      if (left <= 0) throw new Killed();
    };
    const transaction =
      (run: Store['write']): Store['write'] =>
      async (swv, work) => {
        step();
        const result = await run(swv, work);
        await time.sleep(transactionMs);
        step(); // after the commit
        return result;
      };
    const mortal: Store = { ...store, read: transaction(store.read), write: transaction(store.write) };
    const nudge = async (swv: SwvId, afterMs = 0) => {
      if (left > 0) queue.push({ swv, at: time.now() + afterMs });
    };
    const own: AppHouse = { ...house, store: mortal, nudge: { nudge } };
    const delivery = {
      ...own,
      leaseClock,
      connector: connector.for(step),
      connectorTimeoutMs: 15_000,
      addresses: peopleAddresses,
      renderers: app.renderers,
    };
    /** A dead worker has no time left. */
    const elapsed = () => (left > 0 ? time.now() : Number.POSITIVE_INFINITY);
    const send = async (swv: SwvId, budgetMs = DELIVERY_BUDGET_MS) => {
      const againMs = await deliver(delivery, swv, Math.min(budgetMs, DELIVERY_BUDGET_MS), elapsed);
      if (againMs !== null) await nudge(swv, againMs);
    };
    return { own, elapsed, send };
  }

  async function slice(work: (by: ReturnType<typeof worker>) => Promise<void>): Promise<void> {
    const began = time.now();
    seen.slices += 1;
    try {
      await work(worker());
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    seen.longest = Math.max(seen.longest, time.now() - began);
  }

  const tick = () =>
    slice(async ({ own, elapsed, send }) => {
      const cut = chance.next() < 0.5;
      if (cut) seen.cut += 1;
      const listed = swvs.map(({ swv: id }) => ({ id }));
      await createTick(
        {
          now: clock.now,
          listSwvs: async () => listed,
          run: async (swv, timeLeft) => void (await runDueJobs(own, swv, app.jobs, timeLeft)),
          deliver: (swv, budgetMs) => send(swv, budgetMs).catch(onlyKilled),
          elapsed,
        },
        cut ? 1_000 + chance.next() * (TICK_BUDGET_MS - 1_000) : TICK_BUDGET_MS,
      )();
    });

  return {
    connector,
    seen,
    errors,
    store,
    swvs,
    now: clock.now,
    moveTo: (at: Date) => time.moveTo(at.getTime()),
    /** Goes on until `done` says so; it is asked when the queue is empty after a tick. */
    async run(done: () => Promise<boolean>): Promise<void> {
      let over = false;
      const timer = async () => {
        for (let ticks = 0; !over; ticks += 1) {
          if (ticks > 2_000) throw new Error(`It came to no end: ${[...new Set(errors)].slice(0, 5).join('; ')}`);
          await tick();
          if (queue.length === 0) over = await done();
          await time.sleep(EVERY_MS - (time.now() % EVERY_MS));
        }
      };
      const trigger = async () => {
        while (!over) {
          const at = queue.findIndex((one) => one.at <= time.now());
          const [one] = at < 0 ? [] : queue.splice(at, 1);
          if (one) await slice(({ send }) => send(one.swv));
          else await time.sleep(POLL_MS);
        }
      };
      const failed: unknown[] = [];
      const kept = (work: () => Promise<void>) => async () => {
        try {
          await work();
        } catch (error) {
          over = true;
          failed.push(error);
        }
      };
      await time.together([kept(timer), ...Array.from({ length: WORKERS }, () => kept(trigger))]);
      if (failed.length > 0) throw failed[0];
    },
  };
}

export type Simulation = ReturnType<typeof simulateRounds>;

function onlyKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error;
}

/** Numbers without chance: the same seed, the same course. */
export function seededChance(seed: number): { readonly next: () => number } {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}
