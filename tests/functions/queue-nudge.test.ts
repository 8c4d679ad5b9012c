import type { QueueClient } from '@azure/storage-queue';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { swvId } from '../../cards/words/brands.ts';
import { createQueueNudge } from '../../functions/queue-nudge.ts';
import { createLogLines } from '../support/log-lines.ts';

type Queue = Pick<QueueClient, 'sendMessage'>;
type Sent = { text: string; visibilityTimeout: number | undefined; aborted: () => boolean };

const swv = swvId('duinroos');
const never = () => new Promise<never>(() => undefined);

function start(send: () => ReturnType<Queue['sendMessage']>, queue?: () => Promise<Queue>) {
  const sent: Sent[] = [];
  const client: Queue = {
    sendMessage(text, options) {
      const aborted = () => options?.abortSignal?.aborted === true;
      sent.push({ text, visibilityTimeout: options?.visibilityTimeout, aborted });
      return send();
    },
  };
  const { log, events } = createLogLines();
  return { sent, events, nudge: createQueueNudge(queue ?? (async () => client), log) };
}

/** Nothing of the answer is looked at. */
const accepted = () => Promise.resolve() as unknown as ReturnType<Queue['sendMessage']>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a nudge', () => {
  test('puts the SWV on the queue as the trigger reads it: JSON in base64', async () => {
    const { nudge, sent, events } = start(accepted);
    await nudge.nudge(swv);
    expect(JSON.parse(Buffer.from(sent[0]?.text ?? '', 'base64').toString())).toEqual({ swv: 'duinroos' });
    expect(events()).toEqual([]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [1_500, 2],
    [-5_000, 0],
    [30 * 24 * 60 * 60 * 1_000, 7 * 24 * 60 * 60 - 60],
  ])(
    'after %i ms is hidden for %i whole seconds, and never so long that the queue drops it',
    async (afterMs, seconds) => {
      const { nudge, sent } = start(accepted);
      await nudge.nudge(swv, afterMs);
      expect(sent.map(({ visibilityTimeout }) => visibilityTimeout)).toEqual([seconds]);
    },
  );

  test('leaves no timer behind', async () => {
    await start(accepted).nudge.nudge(swv);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a lost nudge', () => {
  test.each<[string, () => ReturnType<typeof start>]>([
    ['the queue refuses', () => start(() => Promise.reject(new RangeError('AuthorizationFailure of somebody')))],
    ['the client cannot be made', () => start(accepted, () => Promise.reject(new RangeError('no identity')))],
  ])('is logged and not thrown when %s', async (_, begin) => {
    const { nudge, events } = begin();
    await nudge.nudge(swv);
    expect(events()).toEqual([{ event: 'nudge-lost', ms: 0, swv: 'duinroos', error: 'RangeError' }]);
  });

  test.each<[string, () => ReturnType<typeof start>]>([
    ['the queue hangs, and heeds no signal', () => start(never)],
    ['the client hangs', () => start(accepted, never)],
  ])('costs 500 ms at most when %s, and is logged', async (_, begin) => {
    const { nudge, sent, events } = begin();
    let ended = false;
    const nudged = nudge.nudge(swv).then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(499);
    expect(ended).toBe(false);
    expect(sent.every(({ aborted }) => !aborted())).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toBe(true);
    await nudged;
    expect(sent.every(({ aborted }) => aborted())).toBe(true);
    expect(events()).toMatchObject([{ event: 'nudge-lost', error: 'TimeoutError' }]);
  });

  test('that fails after it was given up is not an unhandled rejection, nor logged twice', async () => {
    const { promise, reject } = Promise.withResolvers<never>();
    const { nudge, events } = start(() => promise);
    const nudged = nudge.nudge(swv);
    await vi.advanceTimersByTimeAsync(500);
    await nudged;
    reject(new Error('aborted, much later'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(events()).toHaveLength(1);
  });
});
