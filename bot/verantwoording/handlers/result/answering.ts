import { channelCard } from '../../../../cards/chat/channel-card.ts';
import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { resultDoorCard } from '../../../../cards/verantwoording/result/door-card.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { Result } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import { change, changeIn } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { cardDataOf } from './card-data.ts';

/** One click on a result, in the transaction that ends with its audit row: that it was looked at is kept too. */
export interface Click {
  readonly tx: ChangeTx;
  readonly turn: Turn<CardAction>;
  readonly house: VerantwoordingHouse;
}

type Answer = Result<InvokeReply, RefusalCode>;

/**
 * A verb of a result: in somebody's own chat only. What is refused answers with a card that says why.
 * @param sends whether something is to be sent after it: a look wakes no delivery.
 */
export const answering =
  (house: VerantwoordingHouse, draw: (click: Click) => Promise<Answer>, sends = false): HandleVerb =>
  async (turn) => {
    const { inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const what = { verb: inbound.verb, subject: inbound.data.id };
    const work = (tx: ChangeTx) => draw({ tx, turn, house });
    const done = sends
      ? await change(house, turn, what, work)
      : await house.store.write(turn.actor.swv, (tx) => changeIn(house, tx, turn, what, work));
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    return done.ok
      ? done.value
      : resultDoorCard({ data: cardDataOf(inbound.data), about: null, note: done.refusal.code });
  };
