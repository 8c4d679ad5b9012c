import type { SwvId } from '../../cards/words/brands.ts';

/** Thrown by `Keys`: this SWV's RSA key is not there, so nothing of it can be sealed or opened. The others go on. */
export class KeyMissing extends Error {
  readonly swv: SwvId;

  constructor(swv: SwvId) {
    super(`The key of ${swv} is missing. Restore it, or its sealed fields stay closed.`);
    this.name = 'KeyMissing';
    this.swv = swv;
  }
}
