import type { Arrangement } from './arrangement.ts';
import type { Decision } from './course.ts';

/** The decision that holds: while one is mended the old one does. Null before there was any. */
export const standingDecision = ({ decision, mended }: Pick<Arrangement, 'decision' | 'mended'>): Decision | null =>
  decision ?? mended.at(-1)?.decision ?? null;
