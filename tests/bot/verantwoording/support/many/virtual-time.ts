/** Time that passes only while everybody waits: a day of ticks takes as long as its work. */
export interface VirtualTime {
  readonly now: () => number;
  /** Puts the clock forward; only while nobody runs. */
  moveTo(ms: number): void;
  sleep(ms: number): Promise<void>;
  /** Runs workers beside each other until all have ended. One runs at a time, so the same work gives the same times. */
  together(workers: readonly (() => Promise<void>)[]): Promise<void>;
}

export function createVirtualTime(start: number): VirtualTime {
  let now = start;
  let awake = 0;
  const asleep: { readonly at: number; readonly wake: () => void }[] = [];

  function next(): void {
    if (awake > 0 || asleep.length === 0) return;
    const first = asleep.reduce((least, one, at) => (one.at < (asleep[least]?.at ?? 0) ? at : least), 0);
    const [one] = asleep.splice(first, 1);
    if (!one) return;
    now = Math.max(now, one.at);
    awake += 1;
    one.wake();
  }

  const sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      asleep.push({ at: now + ms, wake });
      awake -= 1;
      next();
    });

  return {
    now: () => now,
    moveTo(ms) {
      now = Math.max(now, ms);
    },
    sleep,
    async together(workers) {
      await Promise.all(
        workers.map(async (work) => {
          const turn = new Promise<void>((wake) => void asleep.push({ at: now, wake }));
          queueMicrotask(next);
          await turn;
          try {
            await work();
          } finally {
            awake -= 1;
            next();
          }
        }),
      );
    },
  };
}
