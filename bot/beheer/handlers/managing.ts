import type { BeheerRefusal } from '../../../cards/beheer/refusals.ts';
import { refusedCard } from '../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../cards/chat/channel-card.ts';
import type { CardAction } from '../../core/inbound.ts';
import type { InvokeReply } from '../../core/reply.ts';
import type { Result } from '../../core/result.ts';
import type { Turn } from '../../core/turn.ts';
import type { AppHouse } from '../../delivery/app-house.ts';
import { change } from '../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../delivery/feature.ts';
import { type MayManage, mayLook, mayManage } from '../abilities.ts';
import type { Look } from './looking.ts';

/** One change of beheer, in the transaction that ends with its audit row. */
export interface Managed {
  readonly tx: ChangeTx;
  readonly turn: Turn<CardAction>;
  readonly may: MayManage;
  /** The bot's app id: whose tenants count. */
  readonly appId: string;
}

interface Steps<Value> {
  /**
   * Reads, decides and writes, and tells the audit log with `tx.record()` what it was and what it became. A refusal leaves
   * nothing but its audit row.
   */
  readonly carry: (managed: Managed) => Promise<Result<Value, BeheerRefusal>>;
  /** The card that answers: of things as they became, or as they are with the reason why not. */
  readonly draw: (look: Look, done: Result<Value, BeheerRefusal>) => Promise<InvokeReply>;
}

/** A verb that changes something: for the functioneel beheerder alone, in their own chat. */
export const managing =
  <Value>(house: AppHouse, { carry, draw }: Steps<Value>): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const done = await change(house, turn, { verb: inbound.verb, subject: inbound.data.id }, async (tx) => {
      const may = mayManage(actor);
      return may.ok ? carry({ tx, turn, may: may.value, appId: house.appId }) : may;
    });
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    const look = mayLook(actor);
    if (!look.ok) return refusedCard({ code: look.refusal.code });
    return house.store.read(actor.swv, (tx) => draw({ tx, turn, may: look.value, appId: house.appId }, done));
  };
