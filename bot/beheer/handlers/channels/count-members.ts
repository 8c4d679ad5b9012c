import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { channelById, keepCount } from '../../../people/channels.ts';
import { markUnreachable } from '../../../people/reach.ts';
import { mayLook, mayManage } from '../../abilities.ts';
import { drawChannel } from './draw-channels.ts';

/** Counts who reads a channel: read, ask Teams with no transaction open, then write what came of it. */
export const countVerb =
  (house: AppHouse): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const { id } = inbound.data;
    const asked = mayManage(actor).ok ? await house.store.read(actor.swv, (tx) => channelById(tx, id)) : null;
    const found = asked && (await house.members.count(asked.address));
    const done = await change(house, turn, { verb: inbound.verb, subject: id }, async (tx) => {
      const may = mayManage(actor);
      if (!may.ok) return may;
      const channel = await channelById(tx, id);
      if (!channel || !found) return refuse('bestaat-niet');
      if (found.kind === 'unavailable') return refuse('kanaal-geen-antwoord');
      const before = { ledenVoor: channel.count?.members ?? null, gastenVoor: channel.count?.guests ?? null };
      if (found.kind === 'closed') {
        await markUnreachable(tx, channel.key, 'uninstalled', tx.now);
        tx.record({ wat: 'kanaal', kanaal: channel.key, staatVoor: channel.state, staatNa: 'uninstalled' });
        return ok(null);
      }
      await keepCount(tx, channel.key, found, tx.now);
      const after = { ledenNa: found.members, gastenNa: found.guests };
      tx.record({ wat: 'kanaal', kanaal: channel.key, ...before, ...after });
      return ok(null);
    });
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    const look = mayLook(actor);
    if (!look.ok) return refusedCard({ code: look.refusal.code });
    const note = done.ok ? (found?.kind === 'closed' ? 'kanaal-onbereikbaar' : null) : done.refusal.code;
    return house.store.read(actor.swv, (tx) => drawChannel(tx, turn, look.value, id, note));
  };
