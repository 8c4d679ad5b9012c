import type { Tx } from '../store/store.ts';

/** How many cases of one kind run now: those that keep the rules of their submission, and drafts that follow the newest. */
export interface Running {
  /** Dutch, one and more: `['aanvraag', 'aanvragen']`. */
  readonly name: readonly [one: string, more: string];
  readonly kept: number;
  readonly moving: number;
}

/** A feature counts its own, for who asks what a new configuration would do. */
export type CountRunning = (tx: Tx) => Promise<Running>;

/** The counts of all features, one after the other: they share a connection. */
export const runningOf =
  (all: () => readonly { readonly running?: CountRunning }[]) =>
  async (tx: Tx): Promise<readonly Running[]> => {
    const found: Running[] = [];
    for (const { running } of all()) if (running) found.push(await running(tx));
    return found;
  };
