import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Arrangement } from './arrangement.ts';
import type { ExpertChoice } from './command.ts';
import { conflictOf } from './conflict.ts';
import type { Expert, Mdo } from './course.ts';
import type { ExpertPair } from './kind-rules.ts';
import type { ExpertRole, World } from './world.ts';

/** The places of the pair, in order. */
export const PLACES = ['eerste', 'tweede'] as const;
export type Place = (typeof PLACES)[number];

/**
 * Whether both deskundigen have advised. What they advised stands: a TLV that comes back from the CvT as "nog niet te
 * beoordelen" is forwarded with it, and nobody's advice is asked a second time or lost.
 */
export const haveAdvised = ({ experts }: Pick<Arrangement, 'experts'>): boolean =>
  experts.length > 0 && experts.every(({ advice }) => advice !== null);

/** Whether somebody may advise on this request: no tie with the school, and no hand in it. */
export const isFree = (record: Arrangement, { person, ties }: ExpertRole): boolean =>
  conflictOf(record, { person, insteadOf: null, ties }, 'expert') === null;

/** Who may be asked for a place today. */
export const candidatesFor = (
  record: Arrangement,
  place: Place,
  pair: ExpertPair,
  experts: readonly ExpertRole[],
): readonly ExpertRole[] => experts.filter((one) => pair[place].includes(one.discipline) && isFree(record, one));

/** Why this person cannot be asked for a place beside the other one; null when they can. */
export function unfit(
  record: Arrangement,
  chosen: ExpertChoice,
  place: Place,
  other: ExpertChoice | null,
  { pair, experts }: { readonly pair: ExpertPair } & Pick<World, 'experts'>,
): RefusalCode | null {
  if (other?.person === chosen.person) return 'deskundige-zelfde';
  if (!pair[place].includes(chosen.discipline) || other?.discipline === chosen.discipline)
    return 'deskundige-discipline';
  const found = candidatesFor(record, place, pair, experts).some(
    ({ person, discipline }) => person === chosen.person && discipline === chosen.discipline,
  );
  return found ? null : 'deskundige-niet-nu';
}

/** Whether both advised, and what they said is one thing, or an MDO was held over it; true of a kind without deskundigen. */
export function adviceIsClear(experts: readonly Expert[], mdo: Mdo | null): boolean {
  if (!experts.every(({ advice }) => advice !== null)) return false;
  return mdo !== null || new Set(experts.map(({ advice }) => advice?.outcome)).size <= 1;
}

/** Whether somebody who was asked cannot advise any more: then the consulent asks another. */
export const needsExpert = ({ experts }: Pick<Arrangement, 'experts'>): boolean =>
  experts.some(({ gone, advice }) => gone !== null && advice === null);
