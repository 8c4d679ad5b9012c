import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Clock } from '../../bot/core/ports.ts';

const saved = z.object({ aheadMs: z.number().min(0) });

/** Business time of the local host: this machine's time, moved forward by whoever tries things out. Kept in a file. */
export class LocalClock implements Clock {
  readonly #file: string;
  #aheadMs: number;

  constructor(file: string) {
    this.#file = file;
    this.#aheadMs = read(file);
  }

  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  /** Moves forward; an earlier moment is ignored, for time in the store never runs backwards. */
  moveTo(moment: Date): void {
    const ahead = moment.getTime() - Date.now();
    if (ahead <= this.#aheadMs) return;
    this.#aheadMs = ahead;
    writeFileSync(this.#file, JSON.stringify({ aheadMs: ahead }));
  }
}

function read(file: string): number {
  try {
    return saved.parse(JSON.parse(readFileSync(file, 'utf8'))).aheadMs;
  } catch {
    return 0; // the first start, or a file that somebody emptied: this machine's own time
  }
}
