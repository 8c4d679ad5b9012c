import type { QueueClient } from '@azure/storage-queue';
import type { Log, Nudge } from '../bot/core/ports.ts';

/** A card turn waits this long at most for the queue; the sweep of the next tick does what a lost nudge would have done. */
const AT_MOST_MS = 500;
/** Storage queues hide a message for seven days at most, and drop it after seven: one that waits longer would be lost. */
const LONGEST_SECONDS = 7 * 24 * 60 * 60 - 60;

/** Nudges through a storage queue. The message is base64, as the queue trigger expects. Never throws. */
export function createQueueNudge(queue: () => Promise<Pick<QueueClient, 'sendMessage'>>, log: Log): Nudge {
  return {
    async nudge(swv, afterMs = 0) {
      const text = Buffer.from(JSON.stringify({ swv })).toString('base64');
      const visibilityTimeout = Math.min(LONGEST_SECONDS, Math.max(0, Math.ceil(afterMs / 1_000)));
      try {
        await within(AT_MOST_MS, async (abortSignal) => {
          const client = await queue();
          await client.sendMessage(text, { visibilityTimeout, abortSignal });
        });
      } catch (error) {
        const event = log.event('nudge-lost');
        event.set('swv', swv);
        event.set('error', error instanceof Error ? error.name : 'unknown');
        event.end();
      }
    },
  };
}

/** Not by the signal alone: loading the client, and the token that it first asks for, know no signal. */
async function within(ms: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const cut = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new Error('The queue took too long.');
    error.name = 'TimeoutError';
    cut.abort(error);
    reject(error);
  }, ms);
  try {
    await Promise.race([work(cut.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
