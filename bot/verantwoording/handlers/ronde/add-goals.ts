import type { PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import { knownNames } from '../../../people/known-names.ts';
import type { Tx } from '../../../store/store.ts';
import { lockAgendas, saveAgenda } from '../../data/agendas.ts';
import { knownIn } from '../../data/known-in.ts';
import type { Scene } from '../../data/read-scene.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { addGoals } from '../../rules/agenda.ts';
import { goalsFieldOf } from '../../rules/format.ts';
import { type GoalRow, type ReadGoals, readGoals } from '../../rules/goals-table.ts';
import type { TableLine } from '../../rules/named-table.ts';
import { readSentence } from '../../schema/read-part.ts';

/** What a table says of the participants of a round; its sentences are read as those of a form are. */
export async function readGoalsOf(
  tx: Tx,
  scene: Scene,
  lines: readonly TableLine[],
  { noName }: { readonly noName: boolean },
): Promise<ReadGoals> {
  const border = { known: await knownNames(tx), noName };
  const { prioriteiten } = scene.format;
  return readGoals(lines, await knownIn(tx, scene), { prioriteiten, judge: (tekst) => readSentence(tekst, border) });
}

export interface Added {
  readonly goals: number;
  /** The accounts that got any. */
  readonly of: readonly SubjectId[];
  /** Those for whom there were more than fit. */
  readonly full: readonly SubjectId[];
}

/** Adds what is not there yet, in the transaction that holds the round: a goal that is there is never touched. */
export async function addToAgendas(
  tx: Tx,
  { campagne, format }: Scene,
  rows: readonly GoalRow[],
  { by, at }: { readonly by: PersonId; readonly at: Date },
): Promise<Added> {
  const most = goalsFieldOf(format)?.field.hoogstens ?? 0;
  const asked = (await rondeRows(tx, campagne.id)).filter(({ id }) => rows.some((row) => row.id === id));
  const of = asked.map(({ deelnemer: { kind, key } }) => ({ format: format.id, period: campagne.period, kind, key }));
  const got: SubjectId[] = [];
  const full: SubjectId[] = [];
  let goals = 0;
  for (const held of await lockAgendas(tx, of, by, at)) {
    const id = asked.find(({ deelnemer }) => deelnemer.key === held.key)?.id;
    if (id === undefined) continue;
    const table = rows.filter((row) => row.id === id);
    const { next, added, left } = addGoals(held, table, most);
    if (added > 0) await saveAgenda(tx, next, by, at);
    goals += added;
    if (added > 0) got.push(id);
    if (left > 0) full.push(id);
  }
  return { goals, of: got, full };
}
