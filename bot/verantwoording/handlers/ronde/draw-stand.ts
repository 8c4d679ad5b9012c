import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { standCard } from '../../../../cards/verantwoording/ronde/stand-card.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { pageOf } from '../../../core/page-of.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { nudgedOn } from '../../data/nudges.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { isReminded } from '../../rules/ronde-reminders.ts';
import { GROUPS, groupOf, standOrder } from '../../rules/ronde-stand.ts';
import { daysLate } from '../../rules/standing.ts';
import { isFilling } from '../../rules/verantwoording.ts';
import type { Round } from './a-round.ts';
import type { Look } from './looking.ts';

const ROWS = 6;

/** Every participant's state, the longest late in front; what it costs follows this round, whatever else is in the store. */
export async function drawStand(
  { tx, runs, asked }: Look,
  { scene, data, label }: Round,
  note: CampaignRefusal | null = null,
  nudgedNow: number | null = null,
): Promise<PostedCard> {
  const { campagne, today, section } = scene;
  const rows = await rondeRows(tx, campagne.id);
  const nameOf = await namesOf(
    tx,
    section,
    today,
    rows.map(({ deelnemer }) => deelnemer),
  );
  const named = rows.map((row) => ({ ...row, name: nameOf(row.deelnemer) }));
  const filter = GROUPS.find((group) => group === asked.inputs[campaignInputs.filter]) ?? null;
  const wanted = named.filter((row) => filter === null || groupOf(row, today) === filter);
  const late = named.filter((row) => daysLate(row, today) > 0);
  const { rows: shown, ...paged } = pageOf(standOrder(wanted, today), asked.page, ROWS);
  const nudged = await nudgedOn(tx, [...new Set([...late, ...shown].map(({ id }) => id))]);
  return standCard({
    data,
    note,
    nudgedNow: nudgedNow === null ? null : amount(nudgedNow),
    runs,
    label,
    state: campagne.state,
    deadline: campagne.deadline,
    total: amount(rows.length),
    counts: GROUPS.map((group) => ({
      group,
      count: amount(rows.filter((row) => groupOf(row, today) === group).length),
    })).filter(({ count }) => count > 0),
    filter,
    toNudge: amount(late.filter(({ id }) => nudged.get(id) !== today).length),
    rows: shown.map((row) => ({
      id: row.id,
      name: row.name,
      state: row.state,
      deadline: row.deadline,
      daysLate: amount(daysLate(row, today)),
      nudged: nudged.get(row.id) ?? null,
      mayNudge: isReminded(row) && nudged.get(row.id) !== today,
      mayExtend: isFilling(row.state),
      disputed: row.betwist,
    })),
    ...paged,
  });
}
