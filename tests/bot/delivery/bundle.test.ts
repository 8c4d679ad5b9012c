import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../bot/core/local-day.ts';
import { bundleFrom, countActions, type WaitingNotice } from '../../../bot/delivery/bundle.ts';
import { worksAt } from '../../support/working-hours.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-12-07T09:00:00Z'); // a Monday
const OWN_DAYS = [1, 2, 4] as const;

const word = (subject: string | null, count = 1, urgent = false): WaitingNotice => ({ subject, count, urgent });

describe('what waits for one person', () => {
  it('counts each thing once, with the most that was said of it', () => {
    expect(countActions([word('a'), word('a', 2), word('b')])).toBe(3);
    expect(countActions([word(null), word(null)])).toBe(2);
  });

  it('waits for tomorrow when a text left today, also in the night in which it is still yesterday in UTC', () => {
    const now = new Date('2026-12-07T23:30:00Z'); // half past midnight in Amsterdam
    expect(bundleFrom([word('a')], new Date('2026-12-07T15:00:00Z'), now)).toEqual({ from: now, urgent: false });
    expect(bundleFrom([word('a')], new Date('2026-12-07T23:05:00Z'), now)).toEqual({
      from: new Date('2026-12-08T23:00:00Z'),
      urgent: false,
    });
  });

  it('goes at once, all of it, when something is urgent', () => {
    const now = new Date('2026-12-05T21:00:00Z');
    expect(bundleFrom([word('a'), word('b', 1, true)], now, now)).toEqual({ from: now, urgent: true });
  });

  it('is told once per own working day, in hours, the first day after it came up, and never later; urgent at once', () => {
    const wants = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 10 * 24 * 2 }), urgent: fc.integer({ min: 0, max: 9 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(wants, (asked) => {
        const told = playDays(asked.map(({ at, urgent }) => ({ at: START + (at * HOUR) / 2, urgent: urgent === 0 })));
        expect(told.flatMap(({ words }) => words)).toHaveLength(asked.length);
        const calm = told.filter(({ urgent }) => !urgent);
        for (const { at } of calm) expect(worksAt(OWN_DAYS, at)).toEqual(at);
        const days = calm.map(({ at }) => dayOf(at));
        expect(new Set(days).size).toBe(days.length);
        for (const { at, words } of told) {
          for (const one of words) {
            if (one.urgent) expect(at.getTime()).toBe(one.at);
            // At the latest at the opening of the own working day after the first one on which it could go.
            const first = worksAt(OWN_DAYS, new Date(one.at));
            const tomorrow = worksAt(OWN_DAYS, new Date(first.getTime() + 15 * HOUR));
            expect(at.getTime()).toBeLessThanOrEqual(tomorrow.getTime());
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

interface Asked {
  readonly at: number;
  readonly urgent: boolean;
}

/** Every half hour for forty days: what was told, and when. */
function playDays(asked: readonly Asked[]) {
  const told: { readonly at: Date; readonly urgent: boolean; readonly words: readonly Asked[] }[] = [];
  let waiting: Asked[] = [];
  let lastLeft: Date | null = null;
  for (let ms = START; ms < START + 40 * 24 * HOUR; ms += HOUR / 2) {
    waiting.push(...asked.filter(({ at }) => at === ms));
    if (waiting.length === 0) continue;
    const now = new Date(ms);
    const { from, urgent } = bundleFrom(
      waiting.map((one) => word(null, 1, one.urgent)),
      lastLeft,
      now,
    );
    if (!urgent && worksAt(OWN_DAYS, from) > now) continue;
    told.push({ at: now, urgent, words: waiting });
    if (waiting.some((one) => !one.urgent)) lastLeft = now;
    waiting = [];
  }
  return told;
}
