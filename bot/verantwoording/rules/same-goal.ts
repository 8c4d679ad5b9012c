import type { Goal } from './answers.ts';

type Named = Pick<Goal, 'prioriteit' | 'tekst'>;

/** The same sentence under the same priority is one goal, however it is spaced or written. */
const keyOf = ({ prioriteit, tekst }: Named): string =>
  `${prioriteit} ${tekst.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;

export const sameGoal = (one: Named, other: Named): boolean => keyOf(one) === keyOf(other);

/** Each goal once, where it stands first. */
export const once = <G extends Named>(goals: readonly G[]): readonly G[] => {
  const seen = new Map<string, G>();
  for (const goal of goals) if (!seen.has(keyOf(goal))) seen.set(keyOf(goal), goal);
  return [...seen.values()];
};
