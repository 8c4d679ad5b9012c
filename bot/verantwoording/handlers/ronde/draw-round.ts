import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { roundCard } from '../../../../cards/verantwoording/ronde/round-card.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { deelnemersOf } from '../../data/deelnemers.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { goalsFieldOf, receivedIn } from '../../rules/format.ts';
import { GROUPS, groupOf } from '../../rules/ronde-stand.ts';
import { takingPart } from '../../rules/ronde-who.ts';
import type { Round } from './a-round.ts';
import type { Look } from './looking.ts';
import { withGoals } from './with-goals.ts';

export async function drawRound(
  { tx, runs }: Look,
  { scene, data, label }: Round,
  note: CampaignRefusal | null = null,
): Promise<PostedCard> {
  const { campagne, format, section, today } = scene;
  const rows = await rondeRows(tx, campagne.id);
  const chosen = campagne.state === 'ontwerp' && format.wie !== 'swv';
  const all = chosen ? await deelnemersOf(tx, format.wie, section, today) : [];
  return roundCard({
    data,
    note,
    runs,
    label,
    state: campagne.state,
    who: format.wie,
    total: amount(rows.length),
    chosen: chosen ? { part: amount(takingPart(all, campagne).length), of: amount(all.length) } : null,
    first: campagne.first,
    last: campagne.last,
    deadline: campagne.deadline,
    amounts: receivedIn(format)
      ? {
          known: amount(rows.filter(({ ontvangen }) => ontvangen !== null).length),
          disputed: amount(rows.filter(({ betwist }) => betwist).length),
        }
      : null,
    goals:
      goalsFieldOf(format) && campagne.state === 'ontwerp'
        ? amount(rows.filter(await withGoals(tx, scene)).length)
        : null,
    counts: GROUPS.map((group) => ({
      group,
      count: amount(rows.filter((row) => groupOf(row, today) === group).length),
    })).filter(({ count }) => count > 0),
  });
}
