import type { PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Arrangement } from './arrangement.ts';

export type Conflict = 'eigen-school' | 'eigen-aanvraag' | 'eigen-toezegging' | 'eigen-preadvies' | 'eigen-advies';

export interface Who {
  readonly person: PersonId;
  /** A deputy carries the conflicts of the person they stand in for as well. */
  readonly insteadOf: PersonId | null;
}

const had = (hands: readonly PersonId[], who: Who) =>
  hands.includes(who.person) || (who.insteadOf !== null && hands.includes(who.insteadOf));

const advisers = ({ experts }: Pick<Arrangement, 'experts'>): readonly PersonId[] =>
  experts.flatMap(({ expert, advice }) => (advice ? [expert] : []));

/**
 * Why this person may not advise or decide on the request; null when they may. "Own school" is every school where the
 * pupil is enrolled or aangemeld (USERS section 3); requester ≠ reviewer ≠ decider (DESIGN section 4).
 * @param who with the schools whose requests are their own
 * @param as `reviewer`: an earlier preadvies of one's own is no hindrance; `expert`: nor is one's own advice.
 */
export function conflictOf(
  record: Pick<Arrangement, 'pupilSchools' | 'hands' | 'experts'>,
  who: Who & { readonly ties: readonly SchoolId[] },
  as: 'reviewer' | 'expert' | 'decider',
): Conflict | null {
  if (who.ties.some((school) => record.pupilSchools.includes(school))) return 'eigen-school';
  if (had(record.hands.writers, who)) return 'eigen-aanvraag';
  if (had(record.hands.directies, who)) return 'eigen-toezegging';
  if (as !== 'reviewer' && had(record.hands.reviewers, who)) return 'eigen-preadvies';
  if (as !== 'expert' && had(advisers(record), who)) return 'eigen-advies';
  return null;
}

/** The directie speaks for its own school, but not for its own request, nor after reviewing it. */
export function directieConflict(record: Pick<Arrangement, 'hands'>, who: Who): Conflict | null {
  if (had(record.hands.writers, who)) return 'eigen-aanvraag';
  return had(record.hands.reviewers, who) ? 'eigen-preadvies' : null;
}
