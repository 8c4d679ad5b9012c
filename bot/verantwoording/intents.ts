import { channelCard } from '../../cards/chat/channel-card.ts';
import { subjectId } from '../../cards/words/brands.ts';
import type { Message } from '../core/inbound.ts';
import type { MessageReply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import type { Phrase } from '../delivery/feature.ts';
import { isOversightRole } from '../people/role-rules.ts';
import { mayOversee } from './abilities.ts';
import type { VerantwoordingHouse } from './data/verantwoording-house.ts';
import { drawAccounts } from './handlers/list.ts';
import { sayResults } from './handlers/result/phrases.ts';

const SUBJECT = subjectId('verantwoording');

/** What "verantwoording" means to who runs campaigns, and to who oversees them: the rounds. */
export type CampaignHome = (turn: Turn<Message>) => Promise<MessageReply>;

/**
 * The words that people type about accounts: who runs campaigns means the rounds, who only watches
 * the SWV the results, and everybody else their own.
 */
export const phrases = (house: VerantwoordingHouse, campaignHome: CampaignHome): readonly Phrase[] => [
  {
    words: ['verantwoording', 'verantwoorden', 'verantwoording invullen', 'verantwoordingen'],
    handle: inOwnChat((turn) => {
      if (mayOversee(turn.actor, SUBJECT).ok) return campaignHome(turn);
      const onlyWatches = turn.actor.roles.every(({ role }) => isOversightRole(role));
      return onlyWatches ? sayResults(house)(turn) : drawAccounts(house, turn);
    }),
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
