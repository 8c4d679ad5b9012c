import { limitsBroken, type RateLimit, READ_LIMITS, SEND_LIMITS, waitMs } from './rate-limits.ts';

/** The calls of the connector that a test can make fail; `send` is also a reply. */
export type ConnectorCall = 'create' | 'send' | 'update' | 'delete' | 'members' | 'member' | 'team';

/** One wrong answer. */
export interface Fault {
  /** An HTTP status, no answer ever (until the caller gives up), or a reset connection. */
  readonly answer: 403 | 404 | 412 | 413 | 429 | 500 | 502 | 503 | 504 | 'hang' | 'reset';
  /** Microsoft's code in the body, when it is not the usual one of that status. */
  readonly code?: string;
  readonly retryAfterS?: number;
  /** The work is done first and only the answer is lost. */
  readonly worked?: boolean;
  /** Only for calls on this conversation; other calls leave it in the queue. */
  readonly conversationId?: string;
}

export interface RecordedCall {
  readonly call: ConnectorCall;
  /** As it stood in the address: with its thread in a channel. For `create` the conversation that came of it. */
  readonly thread: string | null;
  /** Milliseconds on a monotonic clock of real time: the limits of Teams know no business time. */
  readonly atMs: number;
  readonly answer: number | 'hang' | 'reset';
  /** Whether the call did its work. */
  readonly worked: boolean;
}

/** What a test sets and reads. */
export interface Faults {
  /** Puts answers in the queue of this call; each is used once, in order. */
  next(call: ConnectorCall, ...faults: readonly Fault[]): void;
  /** When true the stand-in answers 429 with Retry-After above Teams' limits, as Teams does. */
  enforceLimits: boolean;
  readonly calls: readonly RecordedCall[];
  /** How many faults were not used yet. */
  readonly waiting: number;
  /** Calls per thread, in order. */
  perThread(): ReadonlyMap<string, readonly RecordedCall[]>;
  /** Threads in which the bot went over a limit of Teams, with the limits. Empty is good. */
  overLimit(): ReadonlyMap<string, readonly RateLimit[]>;
  /** Forgets queues and calls. */
  clear(): void;
}

export interface FaultKeeper extends Faults {
  take(call: ConnectorCall, thread: string | null): Fault | null;
  record(call: RecordedCall): void;
}

/** More than the widest limit counts in its hour, so that a long run keeps its memory small. */
const KEPT = 10_000;
const READS: readonly ConnectorCall[] = ['members', 'member', 'team'];
const isRead = (call: ConnectorCall) => READS.includes(call);

export function createFaults(monotonicMs: () => number): FaultKeeper {
  const queues = new Map<ConnectorCall, Fault[]>();
  const calls: RecordedCall[] = [];
  const times = (thread: string | null, reads: boolean) =>
    calls.filter((call) => call.thread === thread && isRead(call.call) === reads).map((call) => call.atMs);

  const keeper: FaultKeeper = {
    enforceLimits: false,
    calls,
    get waiting() {
      return [...queues.values()].reduce((sum, queue) => sum + queue.length, 0);
    },
    next: (call, ...faults) => {
      queues.set(call, [...(queues.get(call) ?? []), ...faults]);
    },
    take: (call, thread) => {
      const queue = queues.get(call) ?? [];
      const index = queue.findIndex((fault) => fault.conversationId === undefined || fault.conversationId === thread);
      if (index >= 0) return queue.splice(index, 1)[0] ?? null;
      if (!keeper.enforceLimits) return null;
      const reads = isRead(call);
      const wait = waitMs(times(thread, reads), monotonicMs(), reads ? READ_LIMITS : SEND_LIMITS);
      return wait > 0 ? { answer: 429, retryAfterS: Math.ceil(wait / 1000) } : null;
    },
    record: (call) => {
      calls.push(call);
      if (calls.length > KEPT) calls.shift();
    },
    perThread: () =>
      Map.groupBy(
        calls.filter((call) => call.thread !== null),
        (call) => call.thread ?? '',
      ),
    overLimit: () => {
      const over = new Map<string, readonly RateLimit[]>();
      for (const thread of keeper.perThread().keys()) {
        const broken = [
          ...limitsBroken(times(thread, false), SEND_LIMITS),
          ...limitsBroken(times(thread, true), READ_LIMITS),
        ];
        if (broken.length > 0) over.set(thread, broken);
      }
      return over;
    },
    clear: () => {
      queues.clear();
      calls.length = 0;
    },
  };
  return keeper;
}
