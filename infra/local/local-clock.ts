import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Clock } from '../../bot/core/ports.ts';

/** May be behind: a test begins on a day of its own. */
const saved = z.object({ aheadMs: z.number() });

/** Business time of the local host: this machine's time, moved forward by whoever tries things out. Kept in a file. */
export class LocalClock implements Clock {
  readonly #file: string;
  #aheadMs: number;

  /** Throws when the file cannot be read: without it time would go back to before what the database holds. */
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
    if (!(ahead > this.#aheadMs)) return;
    this.#aheadMs = ahead;
    // Written beside it and put in its place, so that a host that is killed leaves a whole file.
    writeFileSync(`${this.#file}.new`, JSON.stringify({ aheadMs: ahead }));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function read(file: string): number {
  try {
    return saved.parse(JSON.parse(readFileSync(file, 'utf8'))).aheadMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0; // the first start
    throw new Error(`De klok in ${file} is niet te lezen. Begin opnieuw met npm run reset.`);
  }
}
