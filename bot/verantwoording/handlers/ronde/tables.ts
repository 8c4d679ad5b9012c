import { amountsPreviewCard, type CarriedAmount } from '../../../../cards/verantwoording/ronde/amounts-preview-card.ts';
import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import { pasteCard } from '../../../../cards/verantwoording/ronde/paste-card.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { amount, cents } from '../../../../cards/words/brands.ts';
import { euros } from '../../../../cards/words/dutch-money.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { knownIn } from '../../data/known-in.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { fitting, kept, problemOf } from '../../files/pasted.ts';
import { readCarried } from '../../files/read-carried.ts';
import { splitPasted } from '../../files/split-table.ts';
import { readAmounts } from '../../rules/amounts-table.ts';
import { finder, nameFor } from '../../rules/named-table.ts';
import type { Round } from './a-round.ts';
import { drawAmounts } from './draw-amounts.ts';
import { drawRound } from './draw-round.ts';
import type { Look } from './looking.ts';
import { viewErrors } from './view-errors.ts';

/** The field to paste in: empty, or with the table that was read before. */
export async function drawPaste(look: Look, round: Round): Promise<InvokeReply> {
  if (!maySet(look, round)) return drawRound(look, round, why(look, round));
  const before = readCarried(look.asked.inputs[campaignInputs.amounts]);
  const { data, label } = round;
  return pasteCard({ data, label, typed: before ? await tableOf(look, round, before) : '', problem: null, errors: [] });
}

/** What a pasted or carried table would change; or what is wrong with it, by line, with what was pasted. */
export async function drawTable(look: Look, round: Round, note: CampaignRefusal | null = null): Promise<InvokeReply> {
  if (!maySet(look, round)) return drawRound(look, round, why(look, round));
  const { tx, asked } = look;
  const { scene, data, label } = round;
  const came = asked.inputs[campaignInputs.amounts];
  if (came !== undefined) {
    const amounts = readCarried(came);
    return amounts ? drawPreview(look, round, amounts, note) : drawAmounts(look, round, 'geen-bedragen');
  }
  const typed = asked.inputs[campaignInputs.table] ?? '';
  const problem = problemOf(typed);
  if (problem)
    return pasteCard({ data, label, typed: problem === 'tabel-leeg' ? '' : fitting(typed), problem, errors: [] });
  const known = await knownIn(tx, scene);
  const { rows, errors } = readAmounts(splitPasted(typed), known);
  if (errors.length === 0) return drawPreview(look, round, rows, null);
  const views = viewErrors(errors).map((view, at) => ({ ...view, quote: errors[at]?.quote ?? '' }));
  return pasteCard({ data, label, typed: kept(typed), problem: 'regel-fout', errors: views });
}

export async function drawPreview(
  { tx }: Look,
  { scene, data, label }: Round,
  amounts: readonly CarriedAmount[],
  note: CampaignRefusal | null,
): Promise<InvokeReply> {
  const rows = await rondeRows(tx, scene.campagne.id);
  const name = await namesOf(
    tx,
    scene.section,
    scene.today,
    rows.map(({ deelnemer }) => deelnemer),
  );
  const wanted = new Map(amounts.map((one) => [one.id, one.cents]));
  const here = rows.map((row) => ({ row, to: wanted.get(row.id) ?? row.ontvangen }));
  const without = here.filter(({ to }) => to === null).map(({ row }) => name(row.deelnemer));
  return amountsPreviewCard({
    data,
    note,
    label,
    amounts: amounts
      .map((one) => ({ id: one.id, cents: one.cents }))
      .filter(({ id }) => rows.some((row) => row.id === id)),
    changes: here.flatMap(({ row, to }) =>
      to === null || to === row.ontvangen ? [] : [{ name: name(row.deelnemer), from: row.ontvangen, to }],
    ),
    sum: cents(here.reduce((all, { to }) => all + (to ?? 0), 0)),
    without: without.slice(0, 5),
    moreWithout: amount(Math.max(0, without.length - 5)),
  });
}

const maySet = ({ runs }: Look, { scene }: Round): boolean => runs && scene.campagne.state === 'ontwerp';
function why({ runs }: Look, { scene }: Round): CampaignRefusal {
  if (!runs) return 'alleen-kijken';
  return scene.campagne.state === 'open' ? 'ronde-open' : 'ronde-gesloten';
}

/** A table that was read, as text again: so that nobody has to paste it twice. */
async function tableOf({ tx }: Look, { scene }: Round, amounts: readonly CarriedAmount[]): Promise<string> {
  const known = await knownIn(tx, scene);
  const find = finder(known);
  return amounts
    .flatMap(({ id, cents: of }) => {
      const one = known.find((row) => row.id === id);
      return one ? [`${nameFor(one, find)};${euros(of)}`] : [];
    })
    .join('\n');
}
