/**
 * How many messages one bot may put into one conversation. Source: Teams, "Optimize your bot with rate limiting": per
 * bot per thread 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in 3,600 s; an update counts like a message.
 */
export const THREAD_LIMITS = [
  { sends: 7, withinMs: 1_000 },
  { sends: 8, withinMs: 2_000 },
  { sends: 60, withinMs: 30_000 },
  { sends: 1_800, withinMs: 3_600_000 },
] as const;

const LONGEST_MS = 3_600_000;

/**
 * When the next message may go into a thread.
 * @param recent times of the earlier sends, epoch ms, in any order.
 * @param now epoch ms by the clock of the database, which all workers share.
 * @returns `now`, or the first later moment at which every window has room.
 */
export function mayGoAt(recent: readonly number[], now: number): number {
  const times = notAfter(recent, now).sort((a, b) => b - a);
  let at = now;
  for (const { sends, withinMs } of THREAD_LIMITS) {
    const oldest = times[sends - 1];
    // The window is closed at both ends: Teams does not say, so the stricter reading.
    if (oldest !== undefined && oldest + withinMs >= at) at = oldest + withinMs + 1;
  }
  return at;
}

/** The sends that still count in some window, with the new one. */
export function remember(recent: readonly number[], at: number): number[] {
  return notAfter([...recent, at], at).filter((time) => at - time <= LONGEST_MS);
}

/**
 * Sends that seem to lie in the future were made before the clock of the database went back (another server took over):
 * nobody knows when, so they count as made now. Otherwise a busy thread would be silent until the clock has caught up.
 */
export function notAfter(recent: readonly number[], now: number): number[] {
  return recent.map((time) => Math.min(time, now));
}
