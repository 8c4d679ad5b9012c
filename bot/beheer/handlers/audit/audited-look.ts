import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { Result } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import type { Tx } from '../../../store/store.ts';
import { mayLook } from '../../abilities.ts';

interface Steps<Value> {
  /** Looks, and tells with `tx.record()` what was looked for. */
  readonly look: (tx: ChangeTx, turn: Turn<CardAction>) => Promise<Result<Value, BeheerRefusal>>;
  readonly draw: (tx: Tx, turn: Turn<CardAction>, found: Result<Value, BeheerRefusal>) => Promise<InvokeReply>;
}

/** A verb that only looks, and of which that stands in the audit log: who looks in it may be asked why. */
export const auditedLook =
  <Value>(house: AppHouse, { look, draw }: Steps<Value>): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const may = mayLook(actor);
    const found = await change<Value, BeheerRefusal>(
      house,
      turn,
      { verb: inbound.verb, subject: subjectId('logboek') },
      async (tx) => (may.ok ? look(tx, turn) : may),
    );
    log.set('outcome', found.ok ? 'ok' : found.refusal.code);
    if (!may.ok) return refusedCard({ code: may.refusal.code });
    return house.store.read(actor.swv, (tx) => draw(tx, turn, found));
  };
