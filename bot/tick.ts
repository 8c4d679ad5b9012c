import type { SwvId } from '../cards/words/brands.ts';

/** Whether there is time to begin another piece of work; each piece is small, and what is begun is ended. */
export type TimeLeft = () => boolean;

interface TickParts {
  readonly now: () => Date;
  readonly listSwvs: () => Promise<readonly { readonly id: SwvId }[]>;
  /** Runs what is due in one SWV, until the time is up. */
  readonly run: (swv: SwvId, timeLeft: TimeLeft) => Promise<void>;
  /** Sends what waits in one SWV. */
  readonly deliver: (swv: SwvId, budgetMs: number) => Promise<void>;
  /** Milliseconds on a clock that never jumps. */
  readonly elapsed: () => number;
}

/** A timer that is cut off after a minute has lost nothing: the next tick goes on. Milliseconds, for all SWV's together. */
export const TICK_BUDGET_MS = 50_000;
/** What one SWV may take of it, so that a large opening does not keep the others waiting. Milliseconds. */
const ONE_SWV_MS = 20_000;
/** What stays for the sweep, however much falls due: it is the guarantee behind every nudge. Milliseconds. */
const SWEEP_MS = 15_000;
const EVERY_MS = 5 * 60_000;
/** Far from each other, and no divisor of the number of SWV's, so that over some ticks each is among the first. */
const STRIDES = [61, 59] as const;

/**
 * One tick: SWV by SWV what is due, and then what waits to be sent, within the time of a timer trigger. What a job asked
 * for was nudged to a worker of its own, so the sweep comes after all jobs and mostly finds it done. Each tick begins at
 * another SWV, so under a load that no tick can finish nobody is always the last.
 */
export const createTick =
  ({ now, listSwvs, run, deliver, elapsed }: TickParts, budgetMs = TICK_BUDGET_MS) =>
  async (): Promise<void> => {
    const began = elapsed();
    const left = () => budgetMs - (elapsed() - began);
    const swvs = fromAnother(await listSwvs(), now());
    for (const { id } of swvs) {
      const ofJobs = left() - SWEEP_MS;
      if (ofJobs <= 0) break;
      const until = elapsed() + Math.min(ONE_SWV_MS, ofJobs);
      await run(id, () => elapsed() < until);
    }
    for (const { id } of swvs) {
      if (left() <= 0) return;
      await deliver(id, Math.min(ONE_SWV_MS, left()));
    }
  };

function fromAnother<T>(all: readonly T[], now: Date): readonly T[] {
  if (all.length === 0) return all;
  const stride = all.length % STRIDES[0] === 0 ? STRIDES[1] : STRIDES[0];
  const first = (Math.floor(now.getTime() / EVERY_MS) * stride) % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}
