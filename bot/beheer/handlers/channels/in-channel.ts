import { boundChannelCard } from '../../../../cards/beheer/channels/bound-channel-card.ts';
import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import type { Message } from '../../../core/inbound.ts';
import type { MessageReply } from '../../../core/reply.ts';
import { refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { channelAt, channelSubject } from '../../../people/channels.ts';
import { conversationOf } from '../../../people/conversation.ts';
import { mayManage, mayPropose } from '../../abilities.ts';
import { purposeOf } from '../../data/channels/read-channel.ts';
import { setPurpose } from '../../data/channels/set-purpose.ts';
import { readPurpose } from '../../schema/channels/read-purpose.ts';
import { drawAskHere } from './draw-channels.ts';
import { drawForSchool } from './draw-for-school.ts';
import { showToAll } from './show-to-all.ts';

/** What one types after the mention to bind the channel; the mention alone is enough. */
const BIND = new Set(['', 'koppel', 'koppelen', 'koppel dit kanaal', 'koppel kanaal', 'kanaal koppelen', 'kanaal']);

/**
 * The functioneel beheerder names the bot in a channel: which purpose does it have? Somebody of a school does: is it the
 * school's? In the tenant of a school's board the beheerder is not known (USERS T1). Says nothing to anybody else.
 */
export const hearInChannel =
  (house: AppHouse) =>
  async (turn: Turn<Message>): Promise<MessageReply> => {
    const { address, text } = turn.inbound;
    const said = text
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (address.kind !== 'channel' || !BIND.has(said)) return null;
    const may = mayPropose(turn.actor);
    const manages = mayManage(turn.actor).ok;
    if (!manages && !may.ok) return null;
    return house.store.read(turn.actor.swv, async (tx) => {
      if (manages || !may.ok) return drawAskHere(tx, turn, address);
      return drawForSchool(tx, { turn, may: may.value, key: conversationOf(address), appId: house.appId });
    });
  };

/** The choice of a purpose, in the channel itself: which channel it is, the authenticated activity says, not the card. */
export const bindVerb =
  (house: AppHouse): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    const { address } = inbound;
    const key = conversationOf(address);
    const done = await change(house, turn, { verb: inbound.verb, subject: inbound.data.id }, async (tx) => {
      const may = mayManage(actor);
      if (!may.ok) return may;
      if (address.kind !== 'channel' || inbound.data.id !== channelSubject(key)) return refuse('bestaat-niet');
      const read = readPurpose(inbound.inputs);
      if (!read.ok) return read;
      const set = await setPurpose(tx, key, address, read.value);
      if (set.ok) await showToAll(tx, key, inbound.messageId);
      return set;
    });
    const code = done.ok ? null : done.refusal.code;
    log.set('outcome', code ?? 'ok');
    if (address.kind === 'personal') return refusedCard({ code: code ?? 'bestaat-niet' });
    if (address.kind !== 'channel' || !mayManage(actor).ok) return channelCard(null);
    return house.store.read(actor.swv, async (tx) => {
      const channel = await channelAt(tx, address);
      const isDone = done.ok || code === 'al-gedaan';
      if (channel && isDone) return boundChannelCard({ purpose: purposeOf(channel) });
      return drawAskHere(tx, turn, address, code);
    });
  };
