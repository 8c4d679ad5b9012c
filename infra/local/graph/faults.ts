import type { GraphCallName } from './area.ts';

/** One wrong answer of Graph. */
export interface GraphFault {
  /** An HTTP status; no answer ever; an answer that stops halfway its body; a reset connection. */
  readonly answer: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504 | 'hang' | 'half' | 'reset';
  /** Graph's code in the body, when it is not the usual one of that status. */
  readonly code?: string;
  /** Retry-After: seconds, or an HTTP date. */
  readonly retryAfter?: string;
  /** The work is done first and only the answer is lost. */
  readonly worked?: boolean;
}

export interface GraphCallRecord {
  readonly call: GraphCallName;
  readonly tenantId: string;
  readonly answer: number | 'hang' | 'half' | 'reset';
  /** Whether the call did its work. */
  readonly worked: boolean;
}

/** What a test sets and reads. */
export interface GraphFaults {
  /** Puts answers in the queue of this call; each is used once, in order. */
  next(call: GraphCallName, ...faults: readonly GraphFault[]): void;
  /** Keeps every call waiting until the function that it gives is called. */
  hold(): () => void;
  readonly calls: readonly GraphCallRecord[];
  /** How many calls are being answered now, the held ones included. */
  readonly inside: number;
  /** The most that were inside at one moment. */
  readonly mostInside: number;
  /** How many faults were not used yet. */
  readonly waiting: number;
  clear(): void;
}

export interface GraphFaultKeeper extends GraphFaults {
  take(call: GraphCallName): GraphFault | null;
  record(call: GraphCallRecord): void;
  /** Resolves when nothing is held. */
  enter(): Promise<void>;
  leave(): void;
}

/** A long run keeps its memory small. */
const KEPT = 10_000;

export function createGraphFaults(): GraphFaultKeeper {
  const queues = new Map<GraphCallName, GraphFault[]>();
  const calls: GraphCallRecord[] = [];
  let held: Promise<void> = Promise.resolve();
  let inside = 0;
  let mostInside = 0;
  return {
    next: (call, ...faults) => void queues.set(call, [...(queues.get(call) ?? []), ...faults]),
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    calls,
    get inside() {
      return inside;
    },
    get mostInside() {
      return mostInside;
    },
    get waiting() {
      return [...queues.values()].reduce((sum, queue) => sum + queue.length, 0);
    },
    clear() {
      queues.clear();
      calls.length = 0;
      mostInside = inside;
    },
    take: (call) => queues.get(call)?.shift() ?? null,
    record(call) {
      calls.push(call);
      if (calls.length > KEPT) calls.shift();
    },
    async enter() {
      inside += 1;
      mostInside = Math.max(mostInside, inside);
      await held;
    },
    leave() {
      inside -= 1;
    },
  };
}
