import { refusedCard } from '../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../cards/chat/channel-card.ts';
import { subjectId } from '../../../cards/words/brands.ts';
import type { CardAction } from '../../core/inbound.ts';
import type { InvokeReply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { AppHouse } from '../../delivery/app-house.ts';
import { change } from '../../delivery/change.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { Tx } from '../../store/store.ts';
import { type MayLook, mayLook } from '../abilities.ts';

/** One look at something of beheer, in one short read transaction. */
export interface Look {
  readonly tx: Tx;
  readonly turn: Turn<CardAction>;
  readonly may: MayLook;
  /** The bot's app id: whose tenants count. */
  readonly appId: string;
}

/** A verb that shows and changes nothing: for who may look, and in their own chat only, for it names people. */
export const looking =
  (house: AppHouse, draw: (look: Look) => Promise<InvokeReply>): HandleVerb =>
  async (turn) => {
    if (turn.inbound.address.kind !== 'personal') return channelCard(null);
    const may = mayLook(turn.actor);
    if (may.ok) return house.store.read(turn.actor.swv, (tx) => draw({ tx, turn, may: may.value, appId: house.appId }));
    await change(house, turn, { verb: turn.inbound.verb, subject: subjectId('beheer') }, async () => may);
    turn.log.set('outcome', may.refusal.code);
    return refusedCard({ code: may.refusal.code });
  };
