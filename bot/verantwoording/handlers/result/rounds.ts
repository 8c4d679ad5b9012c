import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { resultDoorCard } from '../../../../cards/verantwoording/result/door-card.ts';
import { resultRoundsCard } from '../../../../cards/verantwoording/result/rounds-card.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { Tx } from '../../../store/store.ts';
import { mayReadResult, readsResults } from '../../abilities.ts';
import { listCampagnes } from '../../data/campagnes.ts';
import { readScene } from '../../data/read-scene.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { periodLabel } from '../../rules/ronde.ts';
import type { Campagne } from '../../rules/verantwoording.ts';
import type { Click } from './answering.ts';

const LIST = subjectId('resultaten');

/** The rounds whose result this person may see, to choose one; where there is one, the door to it. */
export async function drawRounds(
  tx: Tx,
  house: VerantwoordingHouse,
  { actor, now }: Pick<Turn, 'actor' | 'now'>,
  page = 1,
): Promise<Result<PostedCard, RefusalCode>> {
  if (!readsResults(actor)) return refuse('niet-jouw-rol');
  const all = (await listCampagnes(tx)).filter(({ id, state }) => mayReadResult(actor, id, state).ok);
  const { rows, ...paged } = pageOf(all, page);
  const rounds = [];
  for (const campagne of rows) rounds.push(...(await lineOf(tx, house, campagne, now)));
  const [only] = rounds;
  if (only && all.length === 1)
    return ok(resultDoorCard({ data: only.data, about: { ...only, school: null }, note: null }));
  return ok(resultRoundsCard({ data: { v: 1, swv: actor.swv, id: LIST, revision: revision(0) }, rounds, ...paged }));
}

async function lineOf(tx: Tx, house: VerantwoordingHouse, campagne: Campagne, now: Date) {
  const { id, revision: at, state } = campagne;
  const scene = await readScene(tx, house, campagne, now);
  if (scene === null || state === 'ontwerp') return [];
  const data = { v: 1, swv: tx.swv, id, revision: at } as const;
  return [{ data, campaign: scene.format.label, period: periodLabel(scene), state }];
}

/** A page of them is asked for by the list's own buttons only: elsewhere `page` is that of another list. */
export function listRounds({ tx, turn, house }: Click): Promise<Result<InvokeReply, RefusalCode>> {
  const { id, page } = turn.inbound.data;
  return drawRounds(tx, house, turn, id === LIST ? page : 1);
}
