import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocalClock } from '../../../infra/local/local-clock.ts';

const START = new Date('2026-11-20T08:00:00Z');
const LATER = new Date('2026-12-01T09:00:00Z');
let folder: string;
let file: string;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  folder = mkdtempSync(join(tmpdir(), 'meedoen-clock-'));
  file = join(folder, 'clock.json');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

describe('the clock of the local host', () => {
  test("begins as this machine's time, and writes nothing for it", () => {
    expect(new LocalClock(file).now()).toEqual(START);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('moves forward, and goes on from there', () => {
    const clock = new LocalClock(file);
    clock.moveTo(LATER);
    expect(clock.now()).toEqual(LATER);
    vi.advanceTimersByTime(1_500);
    expect(clock.now()).toEqual(new Date(LATER.getTime() + 1_500));
  });

  test.each([new Date(START.getTime() - 1), new Date(0), new Date('geen dag')])('does not move to %s', (moment) => {
    const clock = new LocalClock(file);
    clock.moveTo(moment);
    expect(clock.now()).toEqual(START);
  });

  test("does not move back to a moment between this machine's time and its own", () => {
    const clock = new LocalClock(file);
    clock.moveTo(LATER);
    clock.moveTo(new Date('2026-11-25T09:00:00Z'));
    expect(clock.now()).toEqual(LATER);
  });

  test('is as far ahead in the next process', () => {
    new LocalClock(file).moveTo(LATER);
    vi.advanceTimersByTime(60_000);
    expect(new LocalClock(file).now()).toEqual(new Date(LATER.getTime() + 60_000));
    expect(readdirSync(folder)).toEqual(['clock.json']);
  });

  test('may begin behind this machine: a test has a day of its own', () => {
    writeFileSync(file, JSON.stringify({ aheadMs: -60_000 }));
    const clock = new LocalClock(file);
    expect(clock.now()).toEqual(new Date(START.getTime() - 60_000));
    clock.moveTo(START);
    expect(clock.now()).toEqual(START);
  });

  test.each(['', '{', '{"aheadMs":null}', '{"aheadMs":"veel"}'])(
    'refuses to start on a file that says "%s": time would go back to before what the database holds',
    (text) => {
      writeFileSync(file, text);
      expect(() => new LocalClock(file)).toThrow('npm run reset');
    },
  );
});
