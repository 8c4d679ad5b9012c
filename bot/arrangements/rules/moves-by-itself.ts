import type { Arrangement } from './arrangement.ts';
import type { Change } from './change.ts';
import { hearingOver } from './hear.ts';
import { type CvtWorld, settle } from './settle.ts';
import type { Now } from './world.ts';

/** A change that nobody clicks for, and what brought it about: the people who judge, or the days for a zienswijze. */
interface Move {
  readonly change: Change;
  readonly because: 'commissie' | 'zienswijze';
}

/** What a request does by itself before anything else is asked of it; null when it stays as it is. */
export function movesByItself(record: Arrangement, now: Now, world: CvtWorld): Move | null {
  const settled = settle(record, now, world);
  if (settled !== null) return { change: settled, because: 'commissie' };
  const over = hearingOver(record, now);
  return over && { change: over, because: 'zienswijze' };
}
