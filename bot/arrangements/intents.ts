import type { ListName } from '../../cards/arrangements/list-words.ts';
import { channelCard } from '../../cards/chat/channel-card.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import type { Message } from '../core/inbound.ts';
import type { Turn } from '../core/turn.ts';
import type { Phrase } from '../delivery/feature.ts';
import type { ArrangementsHouse } from './data/arrangements-house.ts';
import { drawDecisions, drawList, drawNew } from './handlers/list.ts';
import { drawMonitor } from './handlers/monitor.ts';
import { drawFound } from './handlers/search.ts';
import { drawTalk } from './handlers/talk.ts';
import { EXTERNAL_SAID, NUMBER_SAID } from './schema/read-number.ts';

/** A list that is not this person's is answered with the one that is. */
const LISTS_SAID: readonly (readonly [ListName, readonly string[]])[] = [
  ['scholen', ['aanvragen van mijn scholen', 'mijn scholen', 'aanvragen per school']],
  ['alle', ['alle aanvragen', 'lopende aanvragen', 'open aanvragen', 'termijnen']],
  ['commissie', ['aanvragen bij de commissie', 'bij de commissie', 'wat ligt er bij de commissie']],
  ['bewaking', ['procesbewaking', 'bewaking', 'toegekende aanvragen', 'wat is te laat']],
  ['verzenden', ['nog te verzenden', 'te verzenden', 'verzenden', 'besluiten verzenden']],
];

import { drawZitting } from './posts/zitting/draw-zitting.ts';

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
      'overzicht',
      'overzichten',
    ],
    handle: inOwnChat((turn) => drawList(house, turn)),
  },
  {
    words: ['zoek een dossiernummer', 'dossiernummer'],
    pattern: NUMBER_SAID,
    handle: inOwnChat((turn) => drawFound(house, turn)),
  },
  { words: [], pattern: EXTERNAL_SAID, handle: inOwnChat((turn) => drawFound(house, turn)) },
  {
    words: ['monitoring', 'cijfers', 'cijfers per trimester', 'trimester'],
    handle: inOwnChat(async ({ actor }) => drawMonitor(actor)),
  },
  {
    words: ['voor je gesprek', 'gesprek', 'gesprek met een school', 'voor mijn gesprek', 'gesprek voorbereiden'],
    handle: inOwnChat((turn) => drawTalk(house, turn)),
  },
  ...LISTS_SAID.map(([list, words]) => ({ words, handle: inOwnChat((turn) => drawList(house, turn, { list })) })),
  {
    words: ['zitting', 'de zitting', 'open een zitting', 'lijst van de zitting'],
    handle: inOwnChat(({ actor, now }) => house.store.read(actor.swv, (tx) => drawZitting(tx, house, { actor, now }))),
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
  {
    words: ['besluiten', 'mijn besluiten', 'te besluiten'],
    handle: inOwnChat((turn) => drawDecisions(house, turn, 1)),
  },
];

/** "Vraag de CvT om advies" is one of the kinds to choose from. */
const ADVICE = ['advies', 'vraag om advies', 'vraag de cvt om advies', 'vraag de commissie om advies', 'tlv'];

const inOwnChat =
  (say: (turn: Turn<Message>) => Promise<PostedCard>): Phrase['handle'] =>
  async (turn) =>
    turn.inbound.address.kind === 'personal' ? say(turn) : channelCard(null);
