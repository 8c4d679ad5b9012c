import { amountCard } from '../../../../cards/verantwoording/ronde/amount-card.ts';
import { amountsCard } from '../../../../cards/verantwoording/ronde/amounts-card.ts';
import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import type { AnswerCard } from '../../../../cards/words/answer-card.ts';
import { amount, cents, typedLine } from '../../../../cards/words/brands.ts';
import { euros } from '../../../../cards/words/dutch-money.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { pageOf } from '../../../core/page-of.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import type { Round } from './a-round.ts';
import type { Look } from './looking.ts';

/** What was paid to each; disputed and unknown ones first. */
export async function drawAmounts(
  look: Look,
  { scene, data, label }: Round,
  note: CampaignRefusal | null = null,
): Promise<PostedCard> {
  const { tx, runs, asked } = look;
  const rows = await rondeRows(tx, scene.campagne.id);
  const name = await namesOf(
    tx,
    scene.section,
    scene.today,
    rows.map(({ deelnemer }) => deelnemer),
  );
  const rank = ({ betwist, ontvangen }: (typeof rows)[number]) => (betwist ? 0 : ontvangen === null ? 1 : 2);
  const lines = rows
    .toSorted((a, b) => rank(a) - rank(b) || name(a.deelnemer).localeCompare(name(b.deelnemer), 'nl'))
    .map((row) => ({ id: row.id, name: name(row.deelnemer), cents: row.ontvangen, disputed: row.betwist }));
  const { rows: shown, ...paged } = pageOf(lines, note ? 1 : asked.page);
  return amountsCard({
    data,
    note,
    runs,
    state: scene.campagne.state,
    who: scene.format.wie,
    label,
    known: amount(rows.filter(({ ontvangen }) => ontvangen !== null).length),
    total: amount(rows.length),
    sum: cents(rows.reduce((all, { ontvangen }) => all + (ontvangen ?? 0), 0)),
    lines: shown,
    ...paged,
  });
}

/** Asks for one amount; null when nobody of this round has that key. */
export async function drawAmount(
  { tx, asked }: Look,
  { scene, data, label }: Round,
  problem: CampaignRefusal | null,
): Promise<AnswerCard | null> {
  const rows = await rondeRows(tx, scene.campagne.id);
  const row = rows.find(({ id }) => id === asked.inputs[campaignInputs.account]);
  if (!row) return null;
  const name = await namesOf(tx, scene.section, scene.today, [row.deelnemer]);
  const typed = (asked.inputs[campaignInputs.amount] ?? '').replace(/[\n\r]+/g, ' ').slice(0, 30);
  const stands = row.ontvangen === null ? '' : euros(row.ontvangen);
  return amountCard({
    data,
    label,
    account: row.id,
    name: name(row.deelnemer),
    typed: typedLine(problem ? typed : stands),
    problem,
  });
}
