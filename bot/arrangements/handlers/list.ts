import { decisionsCard } from '../../../cards/arrangements/decisions-card.ts';
import { listCard } from '../../../cards/arrangements/list-card.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { viewInputIds } from '../../../cards/arrangements/view-verbs.ts';
import { amount, isListTrail, listTrail } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { isListName } from '../posts/lists.ts';
import { decisionsView } from '../posts/view-decisions.ts';
import { type AskedList, listView } from '../posts/view-list.ts';
import { type Asked, drawAgain, drawChoose } from './choose.ts';

/** More pages than there are to turn: a number that a forger made up must not burst a card. */
const PAGES_MOST = 10_000;

type Someone = { readonly actor: Actor; readonly now: Date };

/** One page of a list of requests. Only for one's own chat: it names dossiernummers. */
export const drawList = (
  house: ArrangementsHouse,
  someone: Someone,
  asked: Partial<AskedList> = {},
): Promise<PostedCard> =>
  house.store.read(someone.actor.swv, async (tx) =>
    listCard(await listView(tx, house, someone, { list: null, trail: null, page: 1, ...asked })),
  );

/** What to ask, for which school; with a fresh draft id unless a page was turned. */
export const drawNew = (
  house: ArrangementsHouse,
  { actor, now }: Someone,
  turned: Pick<Asked, 'id' | 'page' | 'school'> = {},
): Promise<PostedCard> => house.store.read(actor.swv, (tx) => drawChoose(tx, house, { actor, now, ...turned }));

/** What waits for one's decision. Only for one's own chat. */
export const drawDecisions = (house: ArrangementsHouse, { actor, now }: Someone, page: number): Promise<PostedCard> =>
  house.store.read(actor.swv, async (tx) => decisionsCard(await decisionsView(tx, house, actor, now, page)));

export const decisionsVerb =
  (house: ArrangementsHouse): HandleVerb =>
  (turn) =>
    drawDecisions(house, turn, turn.inbound.data.page ?? 1);

export const listVerb =
  (house: ArrangementsHouse): HandleVerb =>
  (turn) =>
    drawList(house, turn, askedIn(turn.inbound));

/** What the button of a list carries; an older one carries no list, and what we did not write is no trail. */
function askedIn({ inputs, data }: Parameters<HandleVerb>[0]['inbound']): AskedList {
  const list = inputs[viewInputIds.list] ?? '';
  const trail = inputs[viewInputIds.trail] ?? '';
  return {
    list: isListName(list) ? list : null,
    trail: isListTrail(trail) ? listTrail(trail) : null,
    page: Math.min(data.page ?? 1, PAGES_MOST),
  };
}

/** Only the buttons of the choice itself carry a page from 1: any other `data.id` is a menu's, or of another request. */
function turnedTo({ inputs, data }: Parameters<HandleVerb>[0]['inbound']): Pick<Asked, 'id' | 'page' | 'school'> {
  const { id, page = 0 } = data;
  const turned = page < 1 ? {} : { id, page: amount(Math.min(page, PAGES_MOST)) };
  return { ...turned, school: inputs[inputIds.school] };
}

export const newRequestVerb =
  (house: ArrangementsHouse): HandleVerb =>
  (turn) =>
    drawNew(house, turn, turnedTo(turn.inbound));

export const askedBeforeVerb =
  (house: ArrangementsHouse): HandleVerb =>
  ({ actor, now, inbound }) =>
    house.store.read(actor.swv, (tx) => drawAgain(tx, house, { actor, now, ...turnedTo(inbound) }));
