import { ok, type Result, refuse } from '../../core/result.ts';
import type { Deelnemer } from './format.ts';
import { changed } from './ronde.ts';
import type { Campagne } from './verantwoording.ts';

/** Those of a round who are asked. All are of one kind, so a key says who it is. */
export const takingPart = (all: readonly Deelnemer[], { leftOut }: Pick<Campagne, 'leftOut'>): readonly Deelnemer[] =>
  all.filter(({ key }) => !leftOut.includes(key));

/** Whether it asks this one for an account by now: what they agreed to work on stands in that from then on. */
export const hasAsked = ({ state, leftOut }: Pick<Campagne, 'state' | 'leftOut'>, key: string): boolean =>
  state !== 'ontwerp' && !leftOut.includes(key);

/** The round once it was chosen whether this one takes part. */
export interface Chosen {
  readonly next: Campagne;
  readonly deelnemer: Deelnemer;
}

type Why = 'ronde-anders' | 'al-gedaan' | 'laatste-deelnemer';

/** @param all who could be asked today: a key of anybody else (a school that closed meanwhile) is refused. */
export function leaveOut(campagne: Campagne, all: readonly Deelnemer[], key: string): Result<Chosen, Why> {
  const deelnemer = all.find((one) => one.key === key);
  if (!deelnemer) return refuse('ronde-anders');
  if (campagne.leftOut.includes(key)) return refuse('al-gedaan');
  if (takingPart(all, campagne).length === 1) return refuse('laatste-deelnemer');
  return ok({ next: changed(campagne, { leftOut: [...campagne.leftOut, key] }), deelnemer });
}

export function takeBack(campagne: Campagne, all: readonly Deelnemer[], key: string): Result<Chosen, Why> {
  const deelnemer = all.find((one) => one.key === key);
  if (!deelnemer) return refuse('ronde-anders');
  if (!campagne.leftOut.includes(key)) return refuse('al-gedaan');
  return ok({ next: changed(campagne, { leftOut: campagne.leftOut.filter((one) => one !== key) }), deelnemer });
}
