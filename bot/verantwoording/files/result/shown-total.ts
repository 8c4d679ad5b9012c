import type { ShownNumber } from '../../../../cards/verantwoording/result/workbook-view.ts';
import type { FigureResult, Tally } from '../../rules/results-figures.ts';
import { isCount } from '../../rules/results-mirror.ts';
import type { ResultRow } from '../../rules/results-rows.ts';
import { shield } from '../../rules/results-shield.ts';

/** The sum of a figure, hidden where that would tell a small number beside the rows of the workbook. */
export function shownTotal(
  rows: readonly ResultRow[],
  { id, unit, sum, count }: Pick<FigureResult, 'id' | 'unit'> & Tally,
  least: number | null,
): ShownNumber {
  if (count === 0) return null;
  return isCount(unit) ? shield(columnOf(rows, id), least).total : sum;
}

/** What each account said at one figure. */
export const columnOf = (rows: readonly ResultRow[], id: string): readonly (number | null)[] =>
  rows.map(({ figures }) => figures[id] ?? null);
