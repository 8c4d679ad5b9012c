import type { House } from '../bot/house.ts';

let make: (() => Promise<House>) | null = null;
let made: Promise<House> | null = null;

/** Says how the house is built; nothing is opened until the first trigger asks for it, so that a cold start is short. */
export function provide(build: () => Promise<House>): void {
  make = build;
  made = null;
}

/** The house of this process. A failed start is not kept: the next trigger tries again. */
export async function house(): Promise<House> {
  if (!make) throw new Error('No house was provided: call provide() before the functions are registered.');
  made ??= make();
  const mine = made;
  try {
    return await mine;
  } catch (error) {
    if (made === mine) made = null; // unless another trigger began a new one meanwhile
    throw error;
  }
}
