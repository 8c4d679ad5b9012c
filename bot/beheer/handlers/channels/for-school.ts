import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { channelSubject } from '../../../people/channels.ts';
import { conversationOf } from '../../../people/conversation.ts';
import type { Tx } from '../../../store/store.ts';
import { mayManage, mayPropose } from '../../abilities.ts';
import { proposeChannel } from '../../data/channels/propose-channel.ts';
import { readPurpose } from '../../schema/channels/read-purpose.ts';
import { drawAskHere } from './draw-channels.ts';
import { drawForSchool, drawOwnSchools, type ForSchool } from './draw-for-school.ts';
import { showToAll } from './show-to-all.ts';

type Draw = (tx: Tx, of: ForSchool, page: number) => Promise<PostedCard>;

/** A look in the channel by somebody of a school; to others who click there nothing is told, and it is written down. */
const lookingInChannel =
  (house: AppHouse, draw: Draw): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    const { address } = inbound;
    if (address.kind === 'personal') return refusedCard({ code: 'bestaat-niet' });
    if (address.kind !== 'channel') return channelCard(null);
    const key = conversationOf(address);
    const may = mayPropose(actor);
    if (may.ok)
      return house.store.read(actor.swv, (tx) =>
        draw(tx, { turn, may: may.value, key, appId: house.appId }, inbound.data.page ?? 1),
      );
    if (mayManage(actor).ok) return askInstead(house, turn);
    await change(house, turn, { verb: inbound.verb, subject: inbound.data.id }, async () => may);
    log.set('outcome', may.refusal.code);
    return channelCard(null);
  };

/** A beheerder who is there needs to ask nobody. */
const askInstead = (house: AppHouse, turn: Parameters<HandleVerb>[0]): Promise<PostedCard> =>
  house.store.read(turn.actor.swv, (tx) => drawAskHere(tx, turn, turn.inbound.address));

/** "Kijk opnieuw", on what was asked. */
export const proposedVerb = (house: AppHouse): HandleVerb => lookingInChannel(house, drawForSchool);

/** "Ja, kies de school". */
export const ownSchoolsVerb = (house: AppHouse): HandleVerb => lookingInChannel(house, drawOwnSchools);

/** "Ja, vraag het aan": which channel it is, the authenticated activity says, not the card. */
export const proposeVerb =
  (house: AppHouse): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    const { address } = inbound;
    const key = conversationOf(address);
    const may = mayPropose(actor);
    if (address.kind === 'channel' && !may.ok && mayManage(actor).ok) return askInstead(house, turn);
    const done = await change(house, turn, { verb: inbound.verb, subject: inbound.data.id }, async (tx) => {
      if (!may.ok) return may;
      if (address.kind !== 'channel' || inbound.data.id !== channelSubject(key)) return refuse('bestaat-niet');
      const read = readPurpose(inbound.inputs);
      if (!read.ok) return read;
      const { wanted } = read.value;
      if (wanted.kind !== 'school') return refuse('geen-keuze');
      if (!may.value.schools.includes(wanted.id)) return refuse('voorstel-niet-jouw-school');
      const proposed = { school: wanted.id, person: may.value.person, address };
      const asked = await proposeChannel(tx, proposed, house.appId);
      if (asked.ok) await showToAll(tx, key, inbound.messageId);
      return asked;
    });
    const code = done.ok ? null : done.refusal.code;
    log.set('outcome', code ?? 'ok');
    if (address.kind === 'personal') return refusedCard({ code: code ?? 'bestaat-niet' });
    if (address.kind !== 'channel' || !may.ok) return channelCard(null);
    return house.store.read(actor.swv, (tx) =>
      drawForSchool(tx, { turn, may: may.value, key, appId: house.appId, note: code }),
    );
  };
