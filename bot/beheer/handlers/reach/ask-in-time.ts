import type { InstallOutcome } from '../../../graph/installation.ts';
import { AT_ONCE } from '../../../graph/policy.ts';

export type Answered<One> = { readonly one: One; readonly outcome: InstallOutcome | 'not-asked' };

/**
 * Asks for each, in order and a few at once, and ends in time: somebody waits. Who is being asked when the time is up is
 * told as unclear (it may still work, and asking again does no harm); who comes after that was not asked.
 *
 * @param withinMs milliseconds from now.
 * @param ask never throws for what Graph or the network does; what it throws is thrown on.
 */
export async function askInTime<One>(
  all: readonly One[],
  ask: (one: One) => Promise<InstallOutcome>,
  withinMs: number,
): Promise<readonly Answered<One>[]> {
  const { promise: timeUp, resolve } = Promise.withResolvers<'time-up'>();
  const timer = setTimeout(() => resolve('time-up'), Math.max(0, withinMs));
  const answered = new Map<One, InstallOutcome>();
  const waiting = all.values();
  let over = withinMs <= 0;
  const worker = async () => {
    while (!over) {
      const { value: one, done } = waiting.next();
      if (done) return;
      const outcome = await Promise.race([ask(one), timeUp]);
      if (outcome === 'time-up') over = true;
      answered.set(one, outcome === 'time-up' ? 'unclear' : outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    over = true; // after a throw nobody else is asked behind our back
    clearTimeout(timer);
  }
  return all.map((one) => ({ one, outcome: answered.get(one) ?? 'not-asked' }));
}
