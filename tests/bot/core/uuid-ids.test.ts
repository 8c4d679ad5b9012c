import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUuidIds } from '../../../bot/core/uuid-ids.ts';
import { subjectId } from '../../../cards/words/brands.ts';

const clockOf = (...times: readonly number[]) => {
  let asked = 0;
  return { now: () => new Date(times[Math.min(asked++, times.length - 1)] ?? 0) };
};
const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('uuid ids', () => {
  it('are uuids of version 7 that begin with the time, and fit as a subject id', () => {
    const at = Date.UTC(2026, 10, 23, 12);
    const id = createUuidIds(clockOf(at)).next();
    expect(id).toMatch(UUID7);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
    expect(subjectId(id)).toBe(id);
  });

  it('only grow, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 47 }), { minLength: 2, maxLength: 50 }), (times) => {
        const ids = createUuidIds(clockOf(...times));
        const made = times.map(() => ids.next());
        expect(made).toEqual(made.toSorted());
        expect(new Set(made).size).toBe(made.length);
        for (const id of made) expect(id).toMatch(UUID7);
      }),
    );
  });

  it('only grow when more are asked in one millisecond than its counter holds', () => {
    const ids = createUuidIds(clockOf(1_800_000_000_000));
    const made = Array.from({ length: 10_000 }, () => ids.next());
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(10_000);
  });

  it('differ between processes in the same millisecond', () => {
    const [one, other] = [createUuidIds(clockOf(5)), createUuidIds(clockOf(5))];
    expect(one.next()).not.toBe(other.next());
  });
});
