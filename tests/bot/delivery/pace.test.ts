import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayGoAt, remember, THREAD_LIMITS } from '../../../bot/delivery/pace.ts';

/** Sends as fast as the rule allows, at the given moments, and gives the times at which they left. */
function sendAll(asked: readonly number[]): number[] {
  let recent: number[] = [];
  const left: number[] = [];
  let clock = 0;
  for (const gap of asked) {
    clock = Math.max(clock + gap, mayGoAt(recent, clock + gap));
    recent = remember(recent, clock);
    left.push(clock);
  }
  return left;
}

describe('the pace in one conversation', () => {
  it('lets the first seven messages of a second go at once and holds the eighth', () => {
    const left = sendAll(Array.from({ length: 8 }, () => 0));
    expect(left.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(left[7]).toBeGreaterThan(1_000);
  });

  it('never has more in any window than Teams allows, however fast they are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_500 }), { maxLength: 150 }), (asked) => {
        const left = sendAll(asked);
        for (const { sends, withinMs } of THREAD_LIMITS) {
          for (const at of left) {
            expect(left.filter((time) => time > at - withinMs && time <= at).length).toBeLessThanOrEqual(sends);
          }
        }
      }),
    );
  });

  it('holds the 1,801st message of an hour', () => {
    const left = sendAll(Array.from({ length: 1_801 }, () => 600));
    const hour = 3_600_000;
    for (const at of left)
      expect(left.filter((time) => time > at - hour && time <= at).length).toBeLessThanOrEqual(1_800);
  });

  it('waits no longer than a window when the clock of the database went back', () => {
    const recent = Array.from({ length: 8 }, () => 10_000_000);
    const now = 10_000_000 - 3_600_000;
    expect(mayGoAt(recent, now) - now).toBeLessThanOrEqual(2_001);
    expect(remember(recent, now)).toEqual(Array.from({ length: 9 }, () => now));
  });

  it('holds nothing longer than it must: a thread that was silent for an hour may go now', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), (recent) => {
        const now = 10_000_000;
        expect(mayGoAt(recent, now)).toBe(now);
      }),
    );
  });
});
