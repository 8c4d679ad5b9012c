import type { PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import { claimOnce } from '../../../delivery/claim-once.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { postedTo } from '../../../delivery/posted-to.ts';
import { heldRoles } from '../../../people/held-roles.ts';
import { handInRound } from '../../data/hand-in-round.ts';
import type { Scene } from '../../data/read-scene.ts';
import { FEATURE } from '../../data/verantwoording-house.ts';
import { moneyPartOf } from '../../rules/format.ts';
import { fillsOnlyMoney } from '../../rules/several.ts';
import { isFilling, type Verantwoording } from '../../rules/verantwoording.ts';
import type { Audience } from '../../rules/wanted.ts';

/** The card of a whole round for one person: `scholen` asks for the money of all their schools. */
export type RoundPost = 'scholen';

/** Every card that may be of a whole round and ask its reader for something. */
const ASKING = ['scholen', 'herinnering-voor', 'herinnering'] as const;
const OPENING = 'verantwoording.open';

type Of = Pick<Scene, 'format' | 'today'>;

/**
 * Whether the opening of this account is told by the card of the round: to who fills in the money of several and nothing
 * else. That card is wanted by the first account that opens and by no other, for a form may stand in it by then.
 */
export async function tellsOfRound(
  tx: ChangeTx,
  campagne: SubjectId,
  person: PersonId,
  audience: Audience,
  scene: Of,
): Promise<boolean> {
  if (audience.to !== 'role' || audience.role !== moneyPartOf(scene.format)?.vult) return false;
  const hand = await handInRound(tx, campagne, person, scene);
  if (hand === null || !fillsOnlyMoney(hand.actor, hand.records, scene.format)) return false;
  if (await claimOnce(tx, OPENING, { period: `scholen ${person}`, subject: campagne, at: tx.now }, tx.now))
    await tx.post({ feature: FEATURE, kind: 'scholen', subject: campagne, to: { kind: 'person', id: person } });
  return true;
}

/** The cards of the round of those to whom nothing of it is left to fill in; while anything is, a form may stand there. */
export async function foldRoundCards(tx: ChangeTx, { campagne, deelnemer }: Verantwoording, scene: Of): Promise<void> {
  const people = await postedTo(tx, FEATURE, campagne, ASKING);
  if (people.length === 0) return;
  const held = await heldRoles(tx, people, scene.today);
  for (const person of people) {
    const around = held.some(
      (one) => one.person === person && (one.school === null || deelnemer.schools.includes(one.school)),
    );
    const hand = around ? await handInRound(tx, campagne, person, scene) : null;
    if (hand?.records.every(({ state }) => !isFilling(state)))
      await tx.refresh(FEATURE, campagne, { to: person, over: true });
  }
}
