import { channelCard } from '../../cards/chat/channel-card.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import type { Message } from '../core/inbound.ts';
import type { Turn } from '../core/turn.ts';
import type { Phrase } from '../delivery/feature.ts';
import type { ArrangementsHouse } from './data/arrangements-house.ts';
import { drawList, drawNew } from './handlers/list.ts';

/** What people type about requests. A dossiernummer is never said in a channel (DESIGN section 3). */
export const phrases = (house: ArrangementsHouse): readonly Phrase[] => [
  {
    words: [
      'status',
      'mijn aanvragen',
      'aanvragen',
      'waar ligt het',
      'hoe staat het',
      'hoe staat het met mijn aanvraag',
    ],
    handle: inOwnChat((turn) => drawList(house, turn, 1)),
  },
  { words: ADVICE, handle: inOwnChat((turn) => drawNew(house, turn)) },
  {
    words: [
      'nieuwe aanvraag',
      'aanvraag',
      'aanvraag doen',
      'ik wil een aanvraag doen',
      'arrangement',
      'arrangement aanvragen',
    ],
    handle: inOwnChat((turn) => drawNew(house, turn)),
  },
];

/** "Vraag de CvT om advies" is one of the kinds to choose from. */
const ADVICE = ['advies', 'vraag om advies', 'vraag de cvt om advies', 'vraag de commissie om advies', 'tlv'];

const inOwnChat =
  (say: (turn: Turn<Message>) => Promise<PostedCard>): Phrase['handle'] =>
  async (turn) =>
    turn.inbound.address.kind === 'personal' ? say(turn) : channelCard(null);
