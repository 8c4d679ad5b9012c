import type { ResultView } from '../../../../cards/verantwoording/result/result-view.ts';
import type { ShownNumber, WorkbookView } from '../../../../cards/verantwoording/result/workbook-view.ts';
import { amount, type ConfigText, cents, configText } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { ReadResults } from '../../data/read-results.ts';
import { type FigureResult, goalCount, resultsOf, type Tally } from '../../rules/results.ts';
import { isCount } from '../../rules/results-mirror.ts';
import { figuresOf, type ResultRow, type Unit } from '../../rules/results-rows.ts';
import { shield } from '../../rules/results-shield.ts';
import { periodLabel } from '../../rules/ronde.ts';

/**
 * The result as its reader may see it: sums and means, never one school's.
 * @param exact small numbers too: for the directeur-bestuurder's own click only, never for a file (DOMAIN H.3).
 */
export function viewResult(read: ReadResults, exact = false): ResultView {
  const { scene, before, results, now } = read;
  const least = exact ? null : read.least;
  const { money } = results;
  return {
    campaign: scene.format.label,
    period: periodLabel(scene),
    before: labelBefore(read),
    asked: results.asked,
    handedIn: results.handedIn,
    provisional: results.provisional,
    money: money && {
      ...money,
      destinations: money.destinations.map(({ choice, sum, count }) => ({ label: choice?.label ?? null, sum, count })),
    },
    priorities: results.priorities.map(({ priority, degrees, unsaid, figures }) => ({
      label: priority?.label ?? null,
      degrees,
      unsaid,
      figures: figures.map((figure) => {
        const total = totalOf(now.rows, figure, least);
        const was =
          before === null || figure.before === null
            ? null
            : totalOf(before.rows, { ...figure, ...figure.before }, least);
        return {
          label: figure.label,
          unit: figure.unit,
          total: isSummed(figure.unit) ? total : null,
          mean: meanOf(total, figure),
          count: figure.count,
          meanBefore: figure.before === null ? null : meanOf(was, figure.before),
        };
      }),
    })),
    least: least === null ? null : amount(least),
  };
}

const isSummed = (unit: Unit): boolean => unit === 'aantal' || unit === 'bedrag';

const meanOf = (total: ShownNumber, { count }: Pick<Tally, 'count'>): ShownNumber =>
  typeof total === 'number' ? total / count : total;

function labelBefore({ before, scene }: ReadResults): ConfigText | null {
  return before === null ? null : periodLabel({ ...scene, campagne: before.campagne });
}

/** The sum of a figure, hidden where that would tell a small number beside the rows of the workbook. */
function totalOf(
  rows: readonly ResultRow[],
  { id, unit, sum, count }: Pick<FigureResult, 'id' | 'unit'> & Tally,
  least: number | null,
): ShownNumber {
  if (count === 0) return null;
  return isCount(unit) ? shield(columnOf(rows, id), least).total : sum;
}

const columnOf = (rows: readonly ResultRow[], id: string): readonly (number | null)[] =>
  rows.map(({ figures }) => figures[id] ?? null);

/** What the workbook holds: a row for each account, with small numbers hidden, whoever asks for it. */
export function viewWorkbook(read: ReadResults, now: Date): WorkbookView {
  const { scene, accounts, results, least, before } = read;
  const { rows } = read.now;
  const { money } = results;
  const figures = figuresOf(scene.format);
  const shown = figures.map(({ id, unit }) =>
    isCount(unit) ? shield(columnOf(rows, id), least).cells : columnOf(rows, id),
  );
  const held = new Map(results.priorities.flatMap((one) => one.figures.map((figure) => [figure.id, figure] as const)));
  const choices = new Map(
    (money?.destinations ?? []).flatMap(({ choice }) => (choice ? [[choice.id, choice.label]] : [])),
  );
  const priorityLabels = new Map(scene.format.prioriteiten.map(({ id, label }) => [id, label]));
  return {
    campaign: scene.format.label,
    period: periodLabel(scene),
    before: labelBefore(read),
    made: dayOf(now),
    version: amount(scene.campagne.rulesVersion),
    money: money?.lines.map(({ label, part, before: was }) => ({ label, part, before: was })) ?? null,
    figures: figures.flatMap(({ id, label, unit, prioriteit }) => {
      const figure = held.get(id);
      if (figure === undefined) return [];
      const was = before === null || figure.before === null ? null : { ...figure, ...figure.before };
      return [
        {
          label,
          unit,
          priority: prioriteit === null ? null : (priorityLabels.get(prioriteit) ?? null),
          total: totalOf(rows, figure, least),
          count: figure.count,
          before: was && before && { total: totalOf(before.rows, was, least), count: was.count },
        },
      ];
    }),
    priorities: scene.format.prioriteiten.map(({ label }) => label),
    rows: rows.map((row, at) => {
      const account = accounts[at];
      if (account === undefined) throw new Error('A row without its account.');
      return {
        name: read.nameOf(account),
        state: row.state,
        on: account.signed === null ? null : dayOf(account.signed.at),
        amounts:
          row.balance === null || money === null ? null : money.lines.map(({ id }) => row.amounts[id] ?? cents(0)),
        destination: row.destination === null ? null : (choices.get(row.destination) ?? configText(row.destination)),
        goals: goalsOf(row, read),
        figures: shown.map((column) => column[at] ?? null),
      };
    }),
    least: amount(least),
  };
}

/** The goals of one account by priority; none where it has none. */
export const goalsOf = (row: ResultRow, { now }: Pick<ReadResults, 'now'>): WorkbookView['rows'][number]['goals'] =>
  resultsOf({ ...now, rows: [row] }, null).priorities.flatMap(({ priority, degrees, unsaid }) =>
    goalCount(degrees) + unsaid === 0 ? [] : [{ priority: priority?.label ?? null, degrees, unsaid }],
  );
