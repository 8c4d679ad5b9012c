export interface Bounds {
  /** Not counted: the first ones load code and fill caches. They end early when a third of the time is up. */
  readonly warmUps: number;
  readonly rounds: number;
  /** No new round begins after this, warm-ups included; milliseconds. */
  readonly budgetMs: number;
}

/** Runs rounds in which everything that is compared has its turn, until there are enough or the time is up; at least one. */
export async function collect<Round>(
  round: (n: number) => Promise<Round>,
  { warmUps, rounds, budgetMs }: Bounds,
): Promise<readonly Round[]> {
  const began = performance.now();
  const within = (part: number) => performance.now() - began < budgetMs * part;
  for (let n = 0; n < warmUps && within(1 / 3); n += 1) await round(n);
  const found = [await round(0)];
  while (found.length < rounds && within(1)) found.push(await round(found.length));
  return found;
}

/** How long it took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
