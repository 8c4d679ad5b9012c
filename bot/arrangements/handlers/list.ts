import { decisionsCard } from '../../../cards/arrangements/decisions-card.ts';
import { listCard } from '../../../cards/arrangements/list-card.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { decisionsView } from '../posts/view-decisions.ts';
import { listView } from '../posts/view-list.ts';
import { drawChoose } from './choose.ts';

type Someone = { readonly actor: Actor; readonly now: Date };

/** "Jouw aanvragen", one page of it. Only for one's own chat: it names dossiernummers. */
export const drawList = (house: ArrangementsHouse, { actor, now }: Someone, page: number): Promise<PostedCard> =>
  house.store.read(actor.swv, async (tx) => listCard(await listView(tx, house, actor, now, page)));

/** What to ask, for which school, with a fresh draft id. */
export const drawNew = (house: ArrangementsHouse, { actor, now }: Someone, school?: string): Promise<PostedCard> =>
  house.store.read(actor.swv, (tx) => drawChoose(tx, house, { actor, now, school }));

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
    drawList(house, turn, turn.inbound.data.page ?? 1);

export const newRequestVerb =
  (house: ArrangementsHouse): HandleVerb =>
  (turn) =>
    drawNew(house, turn, turn.inbound.inputs[inputIds.school]);
