import { channelCard } from '../../cards/chat/channel-card.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import type { Message } from '../core/inbound.ts';
import type { Turn } from '../core/turn.ts';
import type { Phrase } from '../delivery/feature.ts';
import type { VerantwoordingHouse } from './data/verantwoording-house.ts';
import { drawAccounts } from './handlers/list.ts';

/** What "verantwoording" means to who runs campaigns: the rounds. */
export type CampaignHome = (turn: Turn<Message>) => Promise<PostedCard>;

/** The words that people type about accounts: who runs campaigns means the rounds, everybody else their own. */
export const phrases = (house: VerantwoordingHouse, campaignHome: CampaignHome | null): readonly Phrase[] => [
  {
    words: ['verantwoording', 'verantwoorden', 'verantwoording invullen', 'verantwoordingen'],
    handle: inOwnChat((turn) =>
      campaignHome !== null && turn.actor.roles.some(({ role }) => role === 'beleidsmedewerker')
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
