import { channelCard } from '../../../../cards/chat/channel-card.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { Turn } from '../../../core/turn.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { change } from '../../../delivery/change.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { channelAt, channelById, channelSubject } from '../../../people/channels.ts';
import { conversationOf } from '../../../people/conversation.ts';
import type { Tx } from '../../../store/store.ts';
import { mayManage } from '../../abilities.ts';
import { looking } from '../looking.ts';
import { type Asked, drawAskPurpose, drawChannel, drawSchools } from './draw-channels.ts';

type Draw = (tx: Tx, turn: Turn<CardAction>, asked: Asked) => Promise<PostedCard>;

/** The question of the purpose, in the own chat or in the channel itself; there for the beheerder alone. */
const asking = (house: AppHouse, draw: Draw): HandleVerb => {
  const inOwnChat = looking(house, async ({ tx, turn, may }) => {
    const { id } = turn.inbound.data;
    const channel = await channelById(tx, id);
    if (!channel || !may.mayChange) return drawChannel(tx, turn, may, id, { note: channel ? 'alleen-kijken' : null });
    return draw(tx, turn, { id, channel, where: 'own-chat' });
  });
  return async (turn) => {
    const { actor, inbound } = turn;
    const { address } = inbound;
    if (address.kind !== 'channel') return inOwnChat(turn);
    const may = mayManage(actor);
    if (!may.ok) {
      await change(house, turn, { verb: inbound.verb, subject: inbound.data.id }, async () => may);
      turn.log.set('outcome', may.refusal.code);
      return channelCard(null);
    }
    const id = channelSubject(conversationOf(address));
    return house.store.read(actor.swv, async (tx) =>
      draw(tx, turn, { id, channel: await channelAt(tx, address), where: 'channel' }),
    );
  };
};

/** "Ander doel", and the way back from the schools. */
export const askPurposeVerb = (house: AppHouse): HandleVerb =>
  asking(house, async (_tx, turn, asked) => drawAskPurpose(turn, asked));

/** "Een school". */
export const chooseSchoolVerb = (house: AppHouse): HandleVerb =>
  asking(house, (tx, turn, asked) => drawSchools(tx, turn, asked, turn.inbound.data.page ?? 1));
