import type { Mark } from '../../../../cards/beheer/people/marks.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { AddressState } from '../../../people/reach.ts';
import type { Person } from './people.ts';

interface Facts {
  readonly today: LocalDate;
  /** Roles held today, as a deputy too. */
  readonly roles: number;
  /** undefined: the bot never met them. */
  readonly reach: AddressState | undefined;
}

/** What a beheerder should know of somebody at a glance; of who left, only that. */
export function marksOf({ endedOn }: Pick<Person, 'endedOn'>, { today, roles, reach }: Facts): readonly Mark[] {
  if (endedOn !== null && endedOn < today) return ['left'];
  const marks: Mark[] = [];
  if (endedOn !== null) marks.push('leaving');
  if (roles === 0) marks.push('no-role');
  if (reach === undefined) marks.push('unmet');
  else if (reach !== 'reachable') marks.push(reach);
  return marks;
}
