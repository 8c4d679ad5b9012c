import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { resultDoorCard } from '../../../../cards/verantwoording/result/door-card.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import type { Phrase } from '../../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { drawRounds } from './rounds.ts';

const SUBJECT = subjectId('verantwoording');

/** "resultaat": which round, for who may see what came out of one. */
export const resultPhrases = (house: VerantwoordingHouse): readonly Phrase[] => [
  {
    words: ['resultaat', 'resultaten', 'resultaat verantwoording', 'resultaat van de verantwoording'],
    handle: sayResults(house),
  },
];

export const sayResults =
  (house: VerantwoordingHouse): Phrase['handle'] =>
  async (turn) => {
    const { actor, inbound } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const drawn = await house.store.read(actor.swv, (tx) => drawRounds(tx, house, turn));
    if (drawn.ok) return drawn.value;
    const data = { v: 1, swv: actor.swv, id: SUBJECT, revision: revision(0) } as const;
    return resultDoorCard({ data, about: null, note: drawn.refusal.code });
  };
