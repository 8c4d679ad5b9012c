import type { Nudge } from '../../bot/core/ports.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import { putOnQueue } from './functions-core/serve.ts';

/** The queue of the local host: a nudge calls the `deliver` function in this process, one call at a time for each SWV. */
export class LocalNudge implements Nudge {
  readonly #running = new Map<SwvId, Promise<void>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #closed = false;

  async nudge(swv: SwvId, afterMs = 0): Promise<void> {
    if (this.#closed) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const before = this.#running.get(swv) ?? Promise.resolve();
      // A failed delivery is the next tick's affair, as a lost queue message would be.
      const mine = before.then(() => putOnQueue('deliver', { swv })).catch(() => undefined);
      this.#running.set(swv, mine);
    }, afterMs);
    this.#timers.add(timer);
  }

  /** Resolves when what was asked for up to now is delivered; retries that wait for their time are not waited for. */
  async idle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await Promise.all(this.#running.values());
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running.values());
  }
}
