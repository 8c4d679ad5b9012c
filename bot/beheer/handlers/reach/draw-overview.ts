import { reachOverviewCard } from '../../../../cards/beheer/reach/overview-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import { REACH_ORDER } from '../../../../cards/people/reach-words.ts';
import { amount, revision, subjectId } from '../../../../cards/words/brands.ts';
import { countReach, peopleOf } from '../../../people/reach-of-group.ts';
import { isInstallable, isMissed, lacksNumber, reachKind } from '../../../people/who-is-missed.ts';
import type { Look } from '../looking.ts';
import { roleOf, withRole } from './asked-group.ts';

/** Graph is asked for so many at one click: somebody waits for the answer. */
export const AT_A_CLICK = 20;

export const dataOf = ({ turn }: Pick<Look, 'turn'>, id = 'bereik'): CardData => ({
  v: 1,
  swv: turn.actor.swv,
  id: subjectId(id),
  revision: revision(0), // nothing here is filled in over another's
});

/** How many people are reached. */
export async function drawOverview(look: Look, note: BeheerRefusal | null = null) {
  const role = roleOf(look);
  const counts = await countReach(look.tx, withRole(look, role));
  const able = look.may.mayChange ? peopleOf(counts, isInstallable) : 0;
  return reachOverviewCard({
    data: dataOf(look),
    note,
    role,
    people: amount(peopleOf(counts, () => true)),
    missed: amount(peopleOf(counts, isMissed)),
    groups: REACH_ORDER.map((kind) => ({
      kind,
      count: amount(peopleOf(counts, (facts) => reachKind(facts) === kind)),
    })).filter(({ count }) => count > 0),
    installable: amount(Math.min(able, AT_A_CLICK)),
    lacking: amount(look.may.mayChange ? peopleOf(counts, lacksNumber) : 0),
  });
}
