import type { Clock } from '../../bot/core/ports.ts';

const START = Date.parse('2026-11-23T09:00:00Z');

/** A Monday morning within the school year of the demonstration, whatever the day of the machine. */
export const benchClock: Clock = { now: () => new Date(START + performance.now()) };
