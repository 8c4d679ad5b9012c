import { createHash } from 'node:crypto';

/** A fixed number 0..1 for this try of this row: spreads retries without chance, so that a simulation repeats exactly. */
export function spread(id: string, failures: number): number {
  return createHash('sha256').update(`${id} ${failures}`).digest().readUInt16BE(0) / 0xffff;
}
