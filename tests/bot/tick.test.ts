import { describe, expect, test } from 'vitest';
import { createTick, TICK_BUDGET_MS } from '../../bot/tick.ts';
import { swvId } from '../../cards/words/brands.ts';

const SWVS = Array.from({ length: 7 }, (_, i) => ({ id: swvId(`swv-${i}`) }));
const TICK_MS = 300_000;

/** A tick over seven SWV's whose work takes so many milliseconds a piece, on a clock of its own. */
function world(workMs: (swv: string) => { readonly pieces: number; readonly each: number }) {
  let ms = 0;
  let at = 0;
  const done: string[] = [];
  const swept: string[] = [];
  const tick = createTick({
    now: () => new Date(at),
    listSwvs: async () => SWVS,
    async run(swv, timeLeft) {
      const { pieces, each } = workMs(swv);
      for (let i = 0; i < pieces && timeLeft(); i += 1) {
        ms += each;
        done.push(swv);
      }
    },
    async deliver(swv) {
      ms += 1;
      swept.push(swv);
    },
    elapsed: () => ms,
  });
  return {
    done,
    swept,
    async tick() {
      const began = ms;
      await tick();
      at += TICK_MS;
      return ms - began;
    },
  };
}

describe('a tick', () => {
  test('ends within its time and one piece of work, however much there is', async () => {
    const { tick } = world(() => ({ pieces: 100_000, each: 40 }));
    for (let i = 0; i < 20; i += 1) expect(await tick()).toBeLessThanOrEqual(TICK_BUDGET_MS + 41);
  });

  test('leaves time for the others when one SWV has more than a tick can do', async () => {
    const { tick, done } = world((swv) => ({ pieces: swv === 'swv-0' ? 100_000 : 3, each: 40 }));
    await tick();
    expect(new Set(done).size).toBe(SWVS.length);
  });

  test('sweeps every SWV, however much falls due: a nudge may be lost', async () => {
    const { tick, swept } = world(() => ({ pieces: 100_000, each: 40 }));
    await tick();
    expect(new Set(swept).size).toBe(SWVS.length);
  });

  test('begins at another SWV each time, so none is always the last', async () => {
    const { tick, done } = world(() => ({ pieces: 100_000, each: 1_000 }));
    const served = new Set<string>();
    for (let i = 0; i < SWVS.length; i += 1) {
      done.length = 0;
      await tick();
      for (const one of done) served.add(one);
    }
    expect(served.size).toBe(SWVS.length);
  });
});
