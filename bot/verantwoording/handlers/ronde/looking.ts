import { channelCard } from '../../../../cards/chat/channel-card.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { campaignRefusedCard } from '../../../../cards/verantwoording/ronde/refused-card.ts';
import type { SubjectId } from '../../../../cards/words/brands.ts';
import type { Actor } from '../../../core/actor.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { Result } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import type { Tx } from '../../../store/store.ts';
import { type MayOversee, type MayRun, mayOversee, mayRun } from '../../abilities.ts';
import type { RondeHouse } from './ronde-house.ts';

/** One look at the rounds, in one short read transaction. */
export interface Look {
  readonly tx: Tx;
  readonly house: RondeHouse;
  readonly actor: Actor;
  readonly now: Date;
  readonly may: MayOversee;
  /** Whether they set up, open and close; the directeur-bestuurder looks. */
  readonly runs: boolean;
  /** What the click is about, and what came with it. */
  readonly asked: Pick<CardAction, 'inputs'> & { readonly id: SubjectId; readonly page: number };
}

/** One change of a round, in the transaction that ends with its audit row. */
export interface Managed {
  readonly tx: ChangeTx;
  readonly house: RondeHouse;
  readonly turn: Turn<CardAction>;
  readonly may: MayRun;
}

/** null when this person may not see rounds at all. */
export function lookOf(
  house: RondeHouse,
  tx: Tx,
  { actor, now }: Pick<Turn, 'actor' | 'now'>,
  asked: Look['asked'],
): Look | null {
  const may = mayOversee(actor, asked.id);
  return may.ok ? { tx, house, actor, now, may: may.value, runs: mayRun(actor, asked.id).ok, asked } : null;
}

const askedBy = ({ inbound: { data, inputs } }: Turn<CardAction>): Look['asked'] => ({
  id: data.id,
  inputs,
  page: data.page ?? 1,
});

/** A verb that shows and changes nothing, in their own chat. */
export const looking =
  (house: RondeHouse, draw: (look: Look) => Promise<InvokeReply>): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const may = mayOversee(actor, inbound.data.id);
    if (!may.ok) {
      await change(house, turn, { verb: inbound.verb, subject: inbound.data.id }, async () => may);
      log.set('outcome', may.refusal.code);
      return campaignRefusedCard({ code: may.refusal.code });
    }
    return house.store.read(actor.swv, async (tx) => {
      const look = lookOf(house, tx, turn, askedBy(turn));
      return look ? draw(look) : campaignRefusedCard({ code: 'niet-jouw-rol' });
    });
  };

interface Steps<Value> {
  /** Reads, decides and writes; what it was and became goes to the audit log by `tx.record()`. */
  readonly carry: (managed: Managed) => Promise<Result<Value, CampaignRefusal>>;
  /** The card that answers: as it became, or as it is with the reason why not. */
  readonly draw: (look: Look, done: Result<Value, CampaignRefusal>) => Promise<InvokeReply>;
}

/** A verb that changes something: for who runs rounds, in their own chat. */
export const managing =
  <Value>(house: RondeHouse, { carry, draw }: Steps<Value>): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const done = await change<Value, CampaignRefusal>(
      house,
      turn,
      { verb: inbound.verb, subject: inbound.data.id },
      async (tx) => {
        const may = mayRun(actor, inbound.data.id);
        return may.ok ? carry({ tx, house, turn, may: may.value }) : may;
      },
    );
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    return house.store.read(actor.swv, async (tx) => {
      const look = lookOf(house, tx, turn, askedBy(turn));
      if (look) return draw(look, done);
      return campaignRefusedCard({ code: done.ok ? 'niet-jouw-rol' : done.refusal.code });
    });
  };
