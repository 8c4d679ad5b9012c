import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { SEARCH_MOST, whoCard } from '../../../../cards/verantwoording/ronde/who-card.ts';
import { amount, subjectId, typedLine } from '../../../../cards/words/brands.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { fold } from '../../../people/import/fold.ts';
import { deelnemersOf, namesOf } from '../../data/deelnemers.ts';
import { type Deelnemer, receivedIn } from '../../rules/format.ts';
import { takingPart } from '../../rules/ronde-who.ts';
import type { Round } from './a-round.ts';
import { drawRound } from './draw-round.ts';
import type { Look } from './looking.ts';

const WRONG = { open: 'ronde-open', gesloten: 'ronde-gesloten' } as const;

/** Who takes part in a round that is set up, those left out in front; of one that is further the round is shown. */
export async function drawWho(
  look: Look,
  round: Round,
  note: CampaignRefusal | null = null,
  moved: Deelnemer | null = null,
): Promise<InvokeReply> {
  const { tx, runs, asked } = look;
  const { scene, data, label } = round;
  const { campagne, format, section, today } = scene;
  if (campagne.state !== 'ontwerp') return drawRound(look, round, note ?? WRONG[campagne.state]);
  if (format.wie === 'swv') return drawRound(look, round, note);
  const all = await deelnemersOf(tx, format.wie, section, today);
  const name = await namesOf(tx, section, today, all);
  const part = new Set(takingPart(all, campagne).map(({ key }) => key));
  const lines = all
    .map((one) => ({ id: subjectId(one.key), name: name(one), out: !part.has(one.key) }))
    .toSorted((a, b) => Number(b.out) - Number(a.out) || a.name.localeCompare(b.name, 'nl'));
  const search = (asked.inputs[campaignInputs.search] ?? '').replace(/\s+/g, ' ').trim().slice(0, SEARCH_MOST);
  const found = lines.filter((one) => fold(one.name).includes(fold(search)));
  const { rows, ...paged } = pageOf(found, asked.page);
  return whoCard({
    data,
    note,
    runs,
    who: format.wie,
    label,
    part: amount(part.size),
    total: amount(all.length),
    amounts: receivedIn(format) !== null,
    moved: moved && { name: name(moved), out: !part.has(moved.key) },
    search: pageOf(lines, 1).pages > 1 ? typedLine(search) : null,
    rows,
    ...paged,
  });
}
