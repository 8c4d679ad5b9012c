import { confirmUnbindCard } from '../../../../cards/beheer/channels/confirm-unbind-card.ts';
import { purposeCode } from '../../../../cards/beheer/channels/purpose.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { channelById, unbindChannel } from '../../../people/channels.ts';
import { lockRegister } from '../../../people/register.ts';
import { channelPost, purposeOf } from '../../data/channels/read-channel.ts';
import { setPurpose } from '../../data/channels/set-purpose.ts';
import { readPurpose, readWas } from '../../schema/channels/read-purpose.ts';
import { looking } from '../looking.ts';
import { managing } from '../managing.ts';
import { drawAskPurpose, drawChannel, drawChannels } from './draw-channels.ts';

/** Refusals after which one chooses again. */
const AGAIN: ReadonlySet<BeheerRefusal> = new Set(['geen-keuze', 'kanaal-school-weg', 'kanaal-veranderd'] as const);

/** Another purpose for a bound channel; what it says of itself in the channel is drawn anew. */
export const moveVerb = (house: AppHouse): HandleVerb =>
  managing(house, {
    carry: async ({ tx, turn }) => {
      const { id } = turn.inbound.data;
      const channel = await channelById(tx, id);
      if (!channel) return refuse('bestaat-niet');
      const read = readPurpose(turn.inbound.inputs);
      if (!read.ok) return read;
      const set = await setPurpose(tx, channel.key, null, read.value);
      if (set.ok) await tx.refresh('beheer', id);
      return set;
    },
    draw: async ({ tx, turn, may }, done) => {
      const { id } = turn.inbound.data;
      if (done.ok) return drawChannel(tx, turn, may, id);
      const { code } = done.refusal;
      const channel = await channelById(tx, id);
      const again = channel && AGAIN.has(code);
      if (again) return drawAskPurpose(turn, { id, channel, where: 'own-chat' }, code);
      return drawChannel(tx, turn, may, id, { note: code });
    },
  });

/** One test message, at once: the beheerder waits for it. Whether it came, the card of the channel says. */
export const testVerb = (house: AppHouse): HandleVerb =>
  managing(house, {
    carry: async ({ tx, turn }) => {
      const channel = await channelById(tx, turn.inbound.data.id);
      if (!channel) return refuse('bestaat-niet');
      if (channel.state !== 'reachable') return refuse('kanaal-onbereikbaar');
      await tx.post(channelPost(channel, 'test'), { fresh: true, urgent: true });
      tx.record({ wat: 'proefbericht', kanaal: channel.key, doel: purposeCode(channel.of) });
      return ok(null);
    },
    draw: ({ tx, turn, may }, done) =>
      drawChannel(tx, turn, may, turn.inbound.data.id, { note: done.ok ? null : done.refusal.code }),
  });

/** "Koppel los": a question first. */
export const askUnbindVerb = (house: AppHouse): HandleVerb =>
  looking(house, async ({ tx, turn, may }) => {
    const { id } = turn.inbound.data;
    const channel = await channelById(tx, id);
    if (!channel || !may.mayChange) return drawChannel(tx, turn, may, id, { note: channel ? 'alleen-kijken' : null });
    const data = { v: 1, swv: turn.actor.swv, id, revision: revision(0) } as const;
    return confirmUnbindCard({ data, purpose: purposeOf(channel) });
  });

/** Lets a channel go; only as the question showed it. */
export const unbindVerb = (house: AppHouse): HandleVerb =>
  managing(house, {
    carry: async ({ tx, turn }) => {
      await lockRegister(tx);
      const channel = await channelById(tx, turn.inbound.data.id);
      if (!channel) return refuse('al-gedaan');
      const was = purposeCode(channel.of);
      if (was !== readWas(turn.inbound.inputs)) return refuse('kanaal-veranderd');
      await unbindChannel(tx, channel.key, tx.now);
      await tx.refresh('beheer', channel.id, { over: true });
      tx.record({ wat: 'kanaal', kanaal: channel.key, doelVoor: was, doelNa: null });
      return ok(null);
    },
    draw: ({ tx, turn, may }, done) => {
      if (done.ok) return drawChannels(tx, turn, 1, { done: 'losgekoppeld' });
      return drawChannel(tx, turn, may, turn.inbound.data.id, { note: done.refusal.code });
    },
  });
