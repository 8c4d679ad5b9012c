import type { PersonId } from '../../../../cards/words/brands.ts';
import { claimOnce, isClaimed } from '../../../delivery/claim-once.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { postedTo } from '../../../delivery/posted-to.ts';
import { heldRoles } from '../../../people/held-roles.ts';
import { handInRound } from '../../data/hand-in-round.ts';
import type { Scene } from '../../data/read-scene.ts';
import { FEATURE } from '../../data/verantwoording-house.ts';
import type { Change } from '../../rules/change.ts';
import { moneyPartOf } from '../../rules/format.ts';
import { fillsOnlyMoney, isDone } from '../../rules/several.ts';
import type { Verantwoording } from '../../rules/verantwoording.ts';
import type { Audience, PostKind } from '../../rules/wanted.ts';

/** The card of a whole round for one person: `scholen` asks for the money of all their schools. */
export type RoundPost = 'scholen';

/** Every card that may be of a whole round and ask its reader for something. */
const ASKING = ['scholen', 'uitstel', 'herinnering-voor', 'herinnering'] as const;

type Of = Pick<Scene, 'format' | 'today'>;

/** What a change wants at one person. */
interface Told {
  readonly kind: PostKind;
  readonly audience: Audience;
  readonly person: PersonId;
}

/**
 * Whether a card of the whole round tells somebody what befell this account, because it befalls all of them. That card is
 * wanted by the first account that comes and by no other: it rings once, and a form may stand in it by then.
 */
export async function tellsOfRound(tx: ChangeTx, { next, event }: Change, told: Told, scene: Of): Promise<boolean> {
  const { kind, audience, person } = told;
  const opens = event.kind === 'open' && kind === 'invullen';
  const extended = event.kind === 'extend' && event.by === null; // the whole round; who asked for one school hears of that one
  // Most fill in more than the money: only of who may do nothing else their other accounts are read.
  const asksMoney = audience.to === 'role' && audience.role === moneyPartOf(scene.format)?.vult;
  if (!extended && !(opens && asksMoney)) return false;
  const post = extended ? 'uitstel' : 'scholen';
  const job = `verantwoording.${post}`;
  const once = { period: `${extended ? next.deadline : 'open'} ${person}`, subject: next.campagne, at: tx.now };
  if (await isClaimed(tx, job, once)) return true;
  const hand = await handInRound(tx, next.campagne, person, scene);
  if (hand === null) return false;
  const { actor, records } = hand;
  if (extended ? records.length < 2 : !fillsOnlyMoney(actor, records, scene.format)) return false;
  if (await claimOnce(tx, job, once, tx.now))
    await tx.post(
      { feature: FEATURE, kind: post, subject: next.campagne, to: { kind: 'person', id: person } },
      { fresh: extended },
    );
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
    if (hand && isDone(hand.records)) await tx.refresh(FEATURE, campagne, { to: person, over: true });
  }
}
