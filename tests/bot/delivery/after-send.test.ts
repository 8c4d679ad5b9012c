import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../bot/core/ports.ts';
import { afterNotice, afterPost } from '../../../bot/delivery/after-send.ts';

const TIMEOUT = 15_000;
const first = { update: false, failures: 0, spread: 0 };
const redraw = { update: true, failures: 0, spread: 0 };
const refused = (status: number, code: string): SendOutcome => ({ kind: 'refused', status, code });
const notNow = (status: number, retryAfterMs: number | null): SendOutcome => ({
  kind: 'not-now',
  status,
  retryAfterMs,
});
const unclear: SendOutcome = { kind: 'unclear', status: 504 };

describe('a post after one call', () => {
  it('is shown when Teams confirmed it', () => {
    expect(afterPost({ kind: 'sent', messageId: 'm1' }, first, TIMEOUT)).toEqual({ kind: 'shown', messageId: 'm1' });
  });

  it('waits as long as Teams asks when that is longer than our own patience', () => {
    expect(afterPost(notNow(429, 60_000), first, TIMEOUT)).toMatchObject({ kind: 'again', inMs: 60_000 });
    expect(afterPost(notNow(429, 10), first, TIMEOUT)).toMatchObject({ kind: 'again', inMs: 2_000 });
  });

  it('goes again after an unclear call, but not before that call can have ended', () => {
    const step = afterPost(unclear, first, TIMEOUT);
    expect(step).toMatchObject({ kind: 'again', fresh: false });
    expect(step.kind === 'again' && step.inMs).toBeGreaterThanOrEqual(TIMEOUT);
  });

  it('waits longer after each failure, up to a quarter of an hour and a bit', () => {
    const waits = [0, 1, 2, 5, 20].map((failures) => {
      const step = afterPost(notNow(503, null), { ...first, failures }, TIMEOUT);
      return step.kind === 'again' ? step.inMs : -1;
    });
    expect(waits).toEqual([2_000, 4_000, 8_000, 64_000, 900_000]);
  });

  it('is posted anew when the message that it should redraw is gone', () => {
    expect(afterPost(refused(404, 'ActivityNotFoundInConversation'), redraw, TIMEOUT)).toMatchObject({
      kind: 'again',
      fresh: true,
    });
  });

  it.each([
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'MessageWritesBlocked', 'blocked'],
    [403, 'BotNotInConversationRoster', 'uninstalled'],
    [404, 'ConversationNotFound', 'uninstalled'],
    [413, 'MessageSizeTooBig', null],
    [500, 'ServiceError', null],
  ] as const)('is stuck after %i %s, and the address is then %s', (status, code, reach) => {
    expect(afterPost(refused(status, code), redraw, TIMEOUT)).toMatchObject({ kind: 'stuck', reach });
  });
});

describe('a notice after one call', () => {
  it('never goes again after a call that may have worked', () => {
    expect(afterNotice(unclear, first)).toMatchObject({ kind: 'over' });
    expect(afterNotice({ kind: 'unclear', status: null }, first)).toMatchObject({ kind: 'over' });
  });

  it.each([412, 429, 503])('goes again after %i, by which Teams says that it did nothing', (status) => {
    expect(afterNotice(notNow(status, null), first)).toMatchObject({ kind: 'again' });
  });

  it('ends on a refusal and says what it tells of the address', () => {
    expect(afterNotice(refused(403, 'ConversationBlockedByUser'), first)).toMatchObject({
      kind: 'over',
      reach: 'blocked',
    });
  });
});
