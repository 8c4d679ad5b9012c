/** The middle one; of an even number, the mean of the two in the middle. NaN of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** A ratio measured round by round: what lies in the middle, and between what half of the rounds lie. */
export interface Ratio {
  readonly middle: number;
  readonly from: number;
  readonly to: number;
}

/** Each round is compared with its own baseline, so that a busy moment of the machine falls on both. */
export function ratioOf<Round>(
  rounds: readonly Round[],
  of: (round: Round) => number,
  to: (round: Round) => number,
): Ratio {
  const ratios = rounds.map((round) => of(round) / to(round));
  return { middle: median(ratios), from: quantile(ratios, 0.25), to: quantile(ratios, 0.75) };
}

function quantile(numbers: readonly number[], at: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}
