import type { QueueClient } from '@azure/storage-queue';
import type { Log, Nudge } from '../bot/core/ports.ts';

/** A card turn waits this long at most for the queue; the sweep of the next tick does what a lost nudge would have done. */
const AT_MOST_MS = 500;
/** Storage queues hide a message for seven days at most. */
const LONGEST_SECONDS = 7 * 24 * 60 * 60;

/** Nudges through a storage queue. The message is base64, as the queue trigger expects. Never throws. */
export function createQueueNudge(queue: () => Promise<Pick<QueueClient, 'sendMessage'>>, log: Log): Nudge {
  return {
    async nudge(swv, afterMs = 0) {
      const text = Buffer.from(JSON.stringify({ swv })).toString('base64');
      const visibilityTimeout = Math.min(LONGEST_SECONDS, Math.ceil(afterMs / 1_000));
      try {
        const client = await queue();
        await client.sendMessage(text, { visibilityTimeout, abortSignal: AbortSignal.timeout(AT_MOST_MS) });
      } catch (error) {
        const event = log.event('nudge-lost');
        event.set('error', error instanceof Error ? error.name : 'unknown');
        event.end();
      }
    },
  };
}
