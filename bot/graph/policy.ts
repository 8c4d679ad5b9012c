import type { GraphOutcome } from './outcome.ts';

/** How long a caller can wait; the client of Microsoft has no time-out at all and sleeps up to 180 s by itself. */
export interface Patience {
  /** One try, its token and its body included. Milliseconds. */
  readonly tryMs: number;
  /** Everything: waiting for a place, the tries and the pauses between them. Milliseconds. */
  readonly wholeMs: number;
  readonly tries: number;
}

/** Somebody waits for the answer: Teams gives up after 10 to 15 seconds, and the roster was asked before. */
export const IN_A_TURN: Patience = { tryMs: 2_500, wholeMs: 4_000, tries: 2 };

/** Outlook allows four calls at once, by one reading of its limits over all mailboxes together (notes/GRAPH.md section 1). */
export const AT_ONCE = 4;

const FIRST_PAUSE_MS = 250;

interface Terms {
  readonly patience: Patience;
  /** Whether it may go again when nobody knows whether it worked. */
  readonly repeatable: boolean;
}

/** Runs calls: at most {@link AT_ONCE} together, each try with its time-out, again where that is safe. */
export interface Policy {
  /**
   * @param attempt one try; it ends soon after `signal` aborts, and never throws for what the network does
   * @returns the outcome of the last try; `not-now` with status 0 when no place came free in time
   */
  run<Value>(
    attempt: (signal: AbortSignal) => Promise<GraphOutcome<Value>>,
    terms: Terms,
  ): Promise<GraphOutcome<Value>>;
}

/**
 * How long to pause before the next try; null when there is to be none.
 * @param tries how many there were
 * @param chance 0..1: calls that failed together do not come back together
 */
export function pauseBefore(
  outcome: GraphOutcome<unknown>,
  tries: number,
  terms: Terms,
  chance: number,
): number | null {
  if (tries >= terms.patience.tries) return null;
  const pause = FIRST_PAUSE_MS * 2 ** (tries - 1) * (1 + chance / 2);
  if (outcome.kind === 'not-now') return outcome.retryAfterMs ?? pause;
  return outcome.kind === 'unclear' && terms.repeatable ? pause : null;
}

export function createPolicy(): Policy {
  const places = createPlaces(AT_ONCE);
  return {
    async run(attempt, terms) {
      const until = performance.now() + terms.patience.wholeMs;
      const left = () => until - performance.now();
      if (!(await places.take(left()))) return { kind: 'not-now', status: 0, retryAfterMs: null };
      try {
        for (let tries = 1; ; tries += 1) {
          const outcome = await timed(attempt, Math.min(terms.patience.tryMs, left()));
          const pause = pauseBefore(outcome, tries, terms, Math.random());
          if (pause === null || pause >= left()) return outcome;
          // The place is kept meanwhile: who is told to wait makes no room for more.
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      } finally {
        places.give();
      }
    },
  };
}

async function timed<Value>(attempt: (signal: AbortSignal) => Promise<Value>, ms: number): Promise<Value> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), Math.max(0, ms));
  try {
    return await attempt(cut.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** So many may be inside; the others wait in line, first come first served. */
function createPlaces(most: number) {
  const line = new Set<() => void>();
  let free = most;
  return {
    /** False when none came free within `ms`. */
    async take(ms: number): Promise<boolean> {
      if (free > 0) {
        free -= 1;
        return true;
      }
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const enter = () => resolve(true);
      line.add(enter);
      const timer = setTimeout(() => {
        line.delete(enter);
        resolve(false);
      }, ms);
      const entered = await promise;
      clearTimeout(timer);
      return entered;
    },
    /** Hands the place to the first in line, if there is one. */
    give(): void {
      const [first] = line;
      if (!first) {
        free += 1;
        return;
      }
      line.delete(first);
      first();
    },
  };
}
