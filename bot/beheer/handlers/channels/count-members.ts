import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { channelById } from '../../../people/channels.ts';
import { mayLook, mayManage } from '../../abilities.ts';
import { writeCount } from '../../data/channels/write-count.ts';
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
      return ok(await writeCount(tx, channel, found));
    });
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    const look = mayLook(actor);
    if (!look.ok) return refusedCard({ code: look.refusal.code });
    const told = done.ok ? TOLD[done.value] : { note: done.refusal.code };
    return house.store.read(actor.swv, (tx) => drawChannel(tx, turn, look.value, id, told));
  };

/** A count that went well is seen where it stands. */
const TOLD = { counted: {}, back: { done: 'geteld-terug' }, gone: { note: 'kanaal-onbereikbaar' } } as const;
