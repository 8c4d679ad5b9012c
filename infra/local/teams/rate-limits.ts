/** So many calls in so many seconds, in one thread. */
export interface RateLimit {
  readonly calls: number;
  readonly seconds: number;
}

/** Sending, updating and deleting, per bot and thread (ANCHORS 2.1). */
export const SEND_LIMITS: readonly RateLimit[] = [
  { calls: 7, seconds: 1 },
  { calls: 8, seconds: 2 },
  { calls: 60, seconds: 30 },
  { calls: 1800, seconds: 3600 },
];

/** Reading members and conversations, per bot and thread. */
export const READ_LIMITS: readonly RateLimit[] = [
  { calls: 14, seconds: 1 },
  { calls: 16, seconds: 2 },
  { calls: 120, seconds: 30 },
  { calls: 3600, seconds: 3600 },
];

/**
 * The limits that calls at these moments (milliseconds, ascending) went over, each once; empty when none.
 */
export function limitsBroken(atMs: readonly number[], limits: readonly RateLimit[]): readonly RateLimit[] {
  return limits.filter(({ calls, seconds }) =>
    atMs.some((at, index) => {
      const first = index >= calls ? atMs[index - calls] : undefined;
      return first !== undefined && at - first < seconds * 1000;
    }),
  );
}

/** Milliseconds until one more call at `nowMs` breaks no limit; 0 when it may go now. */
export function waitMs(atMs: readonly number[], nowMs: number, limits: readonly RateLimit[]): number {
  const waits = limits.map(({ calls, seconds }) => {
    const first = atMs.length >= calls ? atMs[atMs.length - calls] : undefined;
    return first === undefined ? 0 : first + seconds * 1000 - nowMs;
  });
  return Math.max(0, ...waits);
}
