import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { fold } from '../../people/import/fold.ts';
import type { Goal } from './answers.ts';
import type { Choice } from './format.ts';
import {
  fault,
  finder,
  type Known,
  type LineError,
  NAME_COLUMN,
  type NamedRow,
  type ReadTable,
  readTable,
  type TableLine,
  whoIn,
} from './named-table.ts';

type GoalFault = RefusalCode | 'zonder-doel' | 'onbekende-prioriteit' | 'doel-kolommen' | 'doelen-leeg';
export type GoalError = LineError<GoalFault>;
export type ReadGoals = ReadTable<GoalRow, GoalFault>;

export type GoalRow = NamedRow & Pick<Goal, 'prioriteit' | 'tekst'>;

/** What a goal of this round may be. */
interface Around {
  readonly prioriteiten: readonly Choice[];
  /** Whether its sentence may be kept. */
  readonly judge: (tekst: string) => Result<string, RefusalCode>;
}

const GOAL_COLUMN = /^(?:ons|onze|het|welk|welke)?doel(?:en|stelling|stellingen)?\d*$/;
const PRIORITY_COLUMN = /prioriteit|thema|perspectief/;

interface Columns {
  readonly names: readonly number[];
  /** null: this format has no priorities, or the table names none. */
  readonly priority: number | null;
  readonly goal: number;
  readonly width: number;
}

/** By a first line that names a column of goals; null without one. */
function headerOf(line: TableLine | undefined): Columns | null {
  const folded = (line?.cells ?? []).map(fold);
  const goal = folded.findIndex((cell) => GOAL_COLUMN.test(cell));
  if (goal < 0) return null;
  const priority = folded.findIndex((cell, at) => at !== goal && PRIORITY_COLUMN.test(cell));
  const names = folded.flatMap((cell, at) => (at !== goal && at !== priority && NAME_COLUMN.test(cell) ? [at] : []));
  return { names, priority: priority < 0 ? null : priority, goal, width: folded.length };
}

const isFilled = ({ cells }: TableLine): boolean => cells.some((cell) => cell.trim() !== '');

/** A table of goals is told from one of amounts by the names of its columns. */
export const isGoalTable = (lines: readonly TableLine[]): boolean => headerOf(lines.find(isFilled)) !== null;

/**
 * Reads a table of goals: on each line somebody by name or BRIN, a priority by its name or number, and a sentence. Somebody
 * has as many lines as goals. Without a line with the names of the columns they stand in that order.
 */
export function readGoals(lines: readonly TableLine[], known: readonly Known[], around: Around): ReadGoals {
  const find = finder(known);
  const [only] = known.length === 1 ? known : [];
  const read = readTable<GoalRow, GoalFault>(lines, known, (first) => {
    const header = headerOf(first);
    const columns = header ?? plain(around);
    return {
      headed: header !== null,
      several: true,
      row: (line) => {
        const cell = (at: number | null) => (at === null ? '' : (line.cells[at]?.trim() ?? ''));
        if (line.cells.slice(columns.width).some((one) => one.trim() !== '')) return fault(line, 'doel-kolommen');
        const naming = columns.names.map(cell).filter((one) => one !== '');
        const found = only && columns.names.length === 0 ? { who: only } : whoIn(line, naming, find);
        if ('code' in found) return found;
        const near = { near: found.who.name };
        const tekst = cell(columns.goal);
        if (tekst === '') return { ...fault(line, 'zonder-doel'), ...near };
        const priority = priorityIn(cell(columns.priority), around.prioriteiten);
        if (!priority.ok)
          return { ...fault(line, 'onbekende-prioriteit'), near: nearest(cell(columns.priority), around) };
        const judged = around.judge(tekst);
        if (!judged.ok) return { ...fault(line, judged.refusal.code), ...near };
        return { id: found.who.id, line: line.line, prioriteit: priority.value, tekst: judged.value };
      },
      sums: () => [],
    };
  });
  return {
    rows: read.rows,
    errors: read.errors.map((error) => (error.code === 'leeg' ? { ...error, code: 'doelen-leeg' } : error)),
  };
}

const plain = ({ prioriteiten }: Around): Columns =>
  prioriteiten.length === 0
    ? { names: [0], priority: null, goal: 1, width: 2 }
    : { names: [0], priority: 1, goal: 2, width: 3 };

/** By its name or id, or by its number in the list: "2", "Prioriteit 2". A format without priorities has goals without one. */
function priorityIn(cell: string, prioriteiten: readonly Choice[]): Result<string, 'onbekende-prioriteit'> {
  if (prioriteiten.length === 0) return ok('');
  const wanted = fold(cell);
  const [, number] = /^(?:prioriteit)?(\d{1,2})$/.exec(wanted) ?? [];
  const found =
    prioriteiten.find(({ id, label }) => wanted !== '' && (fold(id) === wanted || fold(label) === wanted)) ??
    (number === undefined ? undefined : prioriteiten[Number(number) - 1]);
  return found ? ok(found.id) : refuse('onbekende-prioriteit');
}

/** The one that it looks like: a part of its name. */
function nearest(cell: string, { prioriteiten }: Around): string | null {
  const wanted = fold(cell);
  if (wanted.length < 4) return null;
  const alike = prioriteiten.filter(({ label }) => fold(label).includes(wanted) || wanted.includes(fold(label)));
  return alike.length === 1 ? (alike[0]?.label ?? null) : null;
}
