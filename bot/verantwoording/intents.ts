import { channelCard } from '../../cards/chat/channel-card.ts';
import type { Message } from '../core/inbound.ts';
import type { MessageReply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import type { Phrase } from '../delivery/feature.ts';
import type { VerantwoordingHouse } from './data/verantwoording-house.ts';
import { drawAccounts } from './handlers/list.ts';

/** What "verantwoording" means to who runs campaigns, and to who oversees them: the rounds. */
export type CampaignHome = (turn: Turn<Message>) => Promise<MessageReply>;

/** The words that people type about accounts: who runs campaigns means the rounds, everybody else their own. */
export const phrases = (house: VerantwoordingHouse, campaignHome: CampaignHome): readonly Phrase[] => [
  {
    words: ['verantwoording', 'verantwoorden', 'verantwoording invullen', 'verantwoordingen'],
    handle: inOwnChat((turn) =>
      turn.actor.roles.some(({ role }) => role === 'beleidsmedewerker' || role === 'directeur-bestuurder')
        ? campaignHome(turn)
        : drawAccounts(house, turn),
    ),
  },
  {
    words: ['mijn verantwoording', 'mijn verantwoordingen', 'verantwoording van mijn school'],
    handle: inOwnChat((turn) => drawAccounts(house, turn)),
  },
];

const inOwnChat =
  (say: CampaignHome): Phrase['handle'] =>
  async (turn) =>
    turn.inbound.address.kind === 'personal' ? say(turn) : channelCard(null);
