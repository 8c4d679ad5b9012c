import { type AddedGoals, goalsCard } from '../../../../cards/verantwoording/ronde/goals-card.ts';
import { goalsPasteCard } from '../../../../cards/verantwoording/ronde/goals-paste-card.ts';
import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Tx } from '../../../store/store.ts';
import { lockCampagne } from '../../data/campagnes.ts';
import { type DeelnemerName, namesOf } from '../../data/deelnemers.ts';
import { readScene, type Scene } from '../../data/read-scene.ts';
import { type RondeRow, rondeRows } from '../../data/ronde-rows.ts';
import { fitting, kept, problemOf } from '../../files/pasted.ts';
import { splitPasted } from '../../files/split-table.ts';
import { goalsFieldOf } from '../../rules/format.ts';
import type { GoalError } from '../../rules/goals-table.ts';
import type { Round } from './a-round.ts';
import { type Added, addToAgendas, readGoalsOf } from './add-goals.ts';
import { drawRound } from './draw-round.ts';
import type { Look, Managed } from './looking.ts';
import { viewErrors } from './view-errors.ts';
import { withGoals } from './with-goals.ts';

/** Of how many there are goals, and of whom not. */
export async function drawGoals(
  look: Look,
  round: Round,
  note: CampaignRefusal | null = null,
  added: Added | null = null,
): Promise<InvokeReply> {
  const { tx, runs, asked } = look;
  const { scene, data, label } = round;
  if (goalsFieldOf(scene.format) === null) return drawRound(look, round, 'geen-doelen');
  const rows = await rondeRows(tx, scene.campagne.id);
  const name = await nameIn(tx, scene, rows);
  const has = await withGoals(tx, scene);
  const without = rows.filter((row) => !has(row)).map(name);
  const { rows: shown, ...paged } = pageOf(
    without.toSorted((a, b) => a.localeCompare(b, 'nl')),
    added ? 1 : asked.page,
  );
  return goalsCard({
    data,
    note,
    runs,
    draft: scene.campagne.state === 'ontwerp',
    who: scene.format.wie,
    label,
    known: amount(rows.length - without.length),
    total: amount(rows.length),
    added: added && (await viewAdded(tx, scene, added)),
    without: shown,
    ...paged,
  });
}

/** As many as a line of a card names. */
const NAMED = 5;

export async function viewAdded(tx: Tx, scene: Scene, { goals, of, full }: Added): Promise<AddedGoals> {
  const rows = await rondeRows(tx, scene.campagne.id);
  const name = await nameIn(tx, scene, rows);
  const names = rows.filter(({ id }) => full.includes(id)).map(name);
  return {
    goals: amount(goals),
    of: amount(of.length),
    full: names.slice(0, NAMED),
    moreFull: amount(Math.max(0, names.length - NAMED)),
  };
}

async function nameIn(tx: Tx, { section, today }: Scene, rows: readonly RondeRow[]) {
  const of = rows.map(({ deelnemer }) => deelnemer);
  const name = await namesOf(tx, section, today, of);
  return ({ deelnemer }: RondeRow): DeelnemerName => name(deelnemer);
}

/** The field to paste in. */
export async function drawGoalsPaste(look: Look, round: Round): Promise<InvokeReply> {
  const why = whyNot(look, round);
  return why ? drawRound(look, round, why) : draw(round, { typed: '', problem: null });
}

function whyNot({ runs }: Pick<Look, 'runs'>, { scene: { campagne, format } }: Round): CampaignRefusal | null {
  if (!runs) return 'alleen-kijken';
  if (goalsFieldOf(format) === null) return 'geen-doelen';
  if (campagne.state === 'ontwerp') return null;
  return campagne.state === 'open' ? 'ronde-open' : 'ronde-gesloten';
}

interface Pasted {
  readonly typed: string;
  readonly problem: CampaignRefusal | null;
  readonly errors?: readonly GoalError[];
  readonly noName?: boolean;
}

const draw = ({ scene, data, label }: Round, { typed, problem, errors = [], noName = false }: Pasted): InvokeReply =>
  goalsPasteCard({
    data,
    label,
    priorities: scene.format.prioriteiten.map((one) => one.label),
    typed,
    problem,
    errors: viewErrors(errors).map((view, at) => ({ ...view, quote: errors[at]?.quote ?? '' })),
    noName,
  });

const LENGTH = { 'tabel-leeg': 'doelen-tabel-leeg', 'tabel-te-lang': 'doelen-tabel-te-lang' } as const;
const saidNoName = ({ inputs }: Pick<Look['asked'], 'inputs'>): boolean => inputs[campaignInputs.noName] === 'ja';

/** *Voeg toe*: all of the table, or nothing of it. A second click finds its goals there. */
export async function takeGoals({ tx, house, turn, may }: Managed): Promise<Result<Added, CampaignRefusal>> {
  const typed = turn.inbound.inputs[campaignInputs.table] ?? '';
  const problem = problemOf(typed);
  if (problem) return refuse(LENGTH[problem], { field: campaignInputs.table });
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'ontwerp') return refuse(campagne.state === 'open' ? 'ronde-open' : 'ronde-gesloten');
  const scene = await readScene(tx, house, campagne, turn.now);
  if (scene === null) return refuse('onbekend-format');
  if (goalsFieldOf(scene.format) === null) return refuse('geen-doelen');
  const read = await readGoalsOf(tx, scene, splitPasted(typed), { noName: saidNoName(turn.inbound) });
  if (read.errors.length > 0) return refuse('regel-fout', { field: campaignInputs.table });
  const added = await addToAgendas(tx, scene, read.rows, { by: may.person, at: turn.now });
  tx.record({ doelen: added.goals, deelnemers: added.of.length });
  return ok(added);
}

/** The table once more, with what is wrong with it by line; what was pasted is kept. */
export async function drawWrongGoals({ tx, asked }: Look, round: Round, note: CampaignRefusal): Promise<InvokeReply> {
  const typed = asked.inputs[campaignInputs.table] ?? '';
  const noName = saidNoName(asked);
  if (note !== 'regel-fout') return draw(round, { typed: fitting(typed), problem: note, noName });
  const { errors } = await readGoalsOf(tx, round.scene, splitPasted(typed), { noName });
  return draw(round, { typed: kept(typed), problem: note, errors, noName });
}
