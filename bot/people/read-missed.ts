import type { MissedView } from '../../cards/people/missed-list.ts';
import { REACH_ORDER } from '../../cards/people/reach-words.ts';
import { amount } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { emptySchools } from './empty-schools.ts';
import { type GroupOn, pageOfReach, peopleOf } from './reach-of-group.ts';
import { isMissed, isMissedKind, reachKind } from './who-is-missed.ts';

/**
 * Who of a group will get no message in their own chat, as `missedList()` of cards/people draws it: to be looked at before
 * something is sent to many. It reads one page, and counts the rest.
 *
 * @param page counted from 1; the last one when it asks for more than there are.
 */
export async function readMissed(tx: Tx, on: GroupOn, page = 1): Promise<MissedView> {
  const { counts, rows, total, page: at, pages } = await pageOfReach(tx, on, isMissed, page);
  const empty = await emptySchools(tx, on);
  return {
    people: amount(peopleOf(counts, () => true)),
    missed: amount(total),
    counts: REACH_ORDER.filter(isMissedKind)
      .map((kind) => ({ kind, count: amount(peopleOf(counts, (facts) => reachKind(facts) === kind)) }))
      .filter(({ count }) => count > 0),
    rows,
    emptySchools: empty.schools,
    moreEmptySchools: amount(empty.total - empty.schools.length),
    page: at,
    pages,
  };
}
