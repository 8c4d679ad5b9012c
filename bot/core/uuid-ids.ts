import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from './ports.ts';

const COUNTER_BITS = 12;
const LAST_COUNT = 2 ** COUNTER_BITS - 1;

/**
 * Ids as uuid v7 (RFC 9562): 48 bits of milliseconds, a counter of 12 bits, 62 random bits. Within a process they only
 * grow, also within one millisecond, after more than 4096 in one (the time then runs ahead) and when the clock goes back.
 */
export function createUuidIds(clock: Clock): Ids {
  let at = 0;
  let count = 0;
  return {
    next() {
      const now = clock.now().getTime();
      if (now > at) {
        at = now;
        count = 0;
      } else if (count < LAST_COUNT) {
        count += 1;
      } else {
        at += 1;
        count = 0;
      }
      return uuid(at, count, randomBytes(8));
    },
  };
}

function uuid(milliseconds: number, counter: number, random: Buffer): string {
  random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0); // variant 10
  const time = milliseconds.toString(16).padStart(12, '0');
  const tail = random.toString('hex');
  const middle = `7${counter.toString(16).padStart(3, '0')}`; // version 7
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
