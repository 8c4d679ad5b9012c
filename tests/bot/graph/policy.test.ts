import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GraphOutcome } from '../../../bot/graph/outcome.ts';
import { readFailure, readRetryAfter } from '../../../bot/graph/outcome.ts';
import { AT_ONCE, createPolicy, IN_A_TURN, pauseBefore } from '../../../bot/graph/policy.ts';

const OK: GraphOutcome<string> = { kind: 'ok', value: 'ja' };
const UNCLEAR: GraphOutcome<string> = { kind: 'unclear', status: 504 };
const patience = { tryMs: 1_000, wholeMs: 5_000, tries: 4 };

describe('the pause before another try', () => {
  const outcomes: fc.Arbitrary<GraphOutcome<string>> = fc.oneof(
    fc.constant(OK),
    fc.integer({ min: 300, max: 599 }).map((status) => readFailure(status, 'Code', null)),
    fc.integer({ min: 0, max: 300_000 }).map((ms) => readFailure(429, 'TooManyRequests', ms)),
  );

  test('never comes after an answer, a refusal or the last try, and an unclear write has none', () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 6 }), fc.boolean(), (outcome, tries, repeatable) => {
        const pause = pauseBefore(outcome, tries, { patience, repeatable }, 0.5);
        const may = outcome.kind === 'not-now' || (outcome.kind === 'unclear' && repeatable);
        expect(pause !== null).toBe(may && tries < patience.tries);
      }),
    );
  });

  test('is what Graph asks, and else doubles, with chance for at most half of it', () => {
    const terms = { patience, repeatable: true };
    expect(pauseBefore(readFailure(429, '', 7_000), 1, terms, 0.9)).toBe(7_000);
    expect([1, 2, 3].map((tries) => pauseBefore(UNCLEAR, tries, terms, 0))).toEqual([250, 500, 1_000]);
    expect(pauseBefore(UNCLEAR, 1, terms, 1)).toBe(375);
  });
});

describe('Retry-After', () => {
  const read = (headers: Record<string, string>) => readRetryAfter(new Headers(headers));
  const date = 'Sun, 22 Nov 2026 09:00:00 GMT';

  test.each<[string, Record<string, string>, number | null]>([
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['a moment, held against the Date of the answer', { 'retry-after': 'Sun, 22 Nov 2026 09:00:30 GMT', date }, 30_000],
    ['a moment that has passed', { 'retry-after': 'Sun, 22 Nov 2026 08:00:00 GMT', date }, 0],
    ['a negative number', { 'retry-after': '-5' }, 0],
    ['a moment without a Date beside it', { 'retry-after': date }, null],
    ['nonsense', { 'retry-after': 'straks', date }, null],
    ['an empty header', { 'retry-after': '' }, null],
    ['no header', {}, null],
  ])('is read from %s', (_, headers, ms) => expect(read(headers)).toBe(ms));
});

describe('the policy', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('ends within the whole patience, whatever happens', async () => {
    const policy = createPolicy();
    const began = performance.now();
    const deaf = (signal: AbortSignal) =>
      new Promise<GraphOutcome<string>>((resolve) => signal.addEventListener('abort', () => resolve(UNCLEAR)));
    const ended = policy.run(deaf, { patience: { tryMs: 3_000, wholeMs: 4_000, tries: 9 }, repeatable: true });
    await vi.runAllTimersAsync();
    expect(await ended).toEqual(UNCLEAR);
    expect(performance.now() - began).toBeLessThanOrEqual(4_000);
  });

  test('what a turn allows leaves Teams time to show an answer', () => {
    expect(IN_A_TURN.wholeMs).toBeLessThan(5_000);
    expect(IN_A_TURN.tryMs).toBeLessThan(IN_A_TURN.wholeMs);
  });

  test('lets in first who came first, and a place is given back after a throw', async () => {
    const policy = createPolicy();
    const order: number[] = [];
    const once = { patience: { ...patience, tries: 1 }, repeatable: false };
    const runs = Array.from({ length: 3 * AT_ONCE }, (_, n) =>
      policy.run(async () => {
        order.push(n);
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (n % 2 === 0) throw new Error('a bug');
        return OK;
      }, once),
    );
    const ended = Promise.allSettled(runs);
    await vi.runAllTimersAsync();
    expect((await ended).map(({ status }) => status)).toEqual(
      runs.map((_, n) => (n % 2 === 0 ? 'rejected' : 'fulfilled')),
    );
    expect(order).toEqual(runs.map((_, n) => n));
  });
});
