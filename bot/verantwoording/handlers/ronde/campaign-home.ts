import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { campaignRefusedCard } from '../../../../cards/verantwoording/ronde/refused-card.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import type { Message } from '../../../core/inbound.ts';
import type { MessageReply } from '../../../core/reply.ts';
import type { Turn } from '../../../core/turn.ts';
import { drawHome } from './draw-home.ts';
import { lookOf } from './looking.ts';
import type { RondeHouse } from './ronde-house.ts';

/** The rounds, for who types a word: the beleidsmedewerker's "verantwoording". */
export const campaignHome =
  (house: RondeHouse) =>
  async (turn: Turn<Message>): Promise<MessageReply> => {
    if (turn.inbound.address.kind !== 'personal') return channelCard(null);
    return house.store.read(turn.actor.swv, async (tx) => {
      const look = lookOf(house, tx, turn, { id: subjectId('rondes'), inputs: {}, page: 1 });
      return look ? drawHome(look) : campaignRefusedCard({ code: 'niet-jouw-rol' });
    });
  };
