import * as z from 'zod';

/** The clock and what waits are served by the local host, not by the werkbank; without them nothing is shown. */
const waitingSchema = z.object({ next: z.string().nullable(), count: z.number() });
export type Waiting = z.infer<typeof waitingSchema>;

/** What waits for a later moment; null when the host does not tell. */
export async function askWaiting(): Promise<Waiting | null> {
  try {
    const response = await fetch('/local/waiting');
    return response.ok ? waitingSchema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}

export type Moved = 'moved' | 'backwards' | 'no-clock' | 'failed';

/** Moves business time forward; comes back when everything due until then has happened. */
export async function moveClock(now: string): Promise<Moved> {
  try {
    const body = JSON.stringify({ now });
    const { ok, status } = await fetch('/local/clock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (ok) return 'moved';
    return status === 404 ? 'no-clock' : status === 409 ? 'backwards' : 'failed';
  } catch {
    return 'failed';
  }
}
