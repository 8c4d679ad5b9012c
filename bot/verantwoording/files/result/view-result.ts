import type { FigureView, ResultView } from '../../../../cards/verantwoording/result/result-view.ts';
import type { ShownNumber } from '../../../../cards/verantwoording/result/workbook-view.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { ReadResults } from '../../data/read-results.ts';
import type { FigureResult, Tally } from '../../rules/results-figures.ts';
import type { Unit } from '../../rules/results-rows.ts';
import { periodLabel } from '../../rules/ronde.ts';
import { shownTotal } from './shown-total.ts';

/**
 * The result as its reader may see it: sums and means, never one school's.
 * @param exact small numbers too: for the directeur-bestuurder's own click only, never for a file (DOMAIN H.3).
 */
export function viewResult(read: ReadResults, exact = false): ResultView {
  const { scene, results, before } = read;
  const least = exact ? null : read.least;
  const { money } = results;
  const figureViews = (figures: readonly FigureResult[]) => figures.map((figure) => viewFigure(read, figure, least));
  return {
    who: scene.format.wie,
    campaign: scene.format.label,
    period: periodLabel(scene),
    before: before === null ? null : periodLabel({ ...scene, campagne: before.campagne }),
    asked: results.asked,
    handedIn: results.handedIn,
    provisional: results.provisional,
    money: money && {
      ...money,
      destinations: money.destinations.map(({ choice, sum, count }) => ({ label: choice?.label ?? null, sum, count })),
    },
    parts: results.parts.map(({ part, figures, choices }) => ({
      label: part.label,
      figures: figureViews(figures),
      choices: choices.map(({ label, options, count }) => ({
        label,
        options: options.map((option) => ({ label: option.choice.label, count: option.count })),
        count,
      })),
    })),
    priorities: results.priorities.map(({ priority, degrees, unsaid, figures }) => ({
      label: priority?.label ?? null,
      degrees,
      unsaid,
      figures: figureViews(figures),
    })),
    least: least === null ? null : amount(least),
  };
}

function viewFigure({ now, before }: ReadResults, figure: FigureResult, least: number | null): FigureView {
  const total = shownTotal(now.rows, figure, least);
  const was =
    before === null || figure.before === null ? null : shownTotal(before.rows, { ...figure, ...figure.before }, least);
  return {
    label: figure.label,
    unit: figure.unit,
    total: isSummed(figure.unit) ? total : null,
    mean: meanOf(total, figure),
    count: figure.count,
    meanBefore: figure.before === null ? null : meanOf(was, figure.before),
  };
}

const isSummed = (unit: Unit): boolean => unit === 'aantal' || unit === 'bedrag';

const meanOf = (total: ShownNumber, { count }: Pick<Tally, 'count'>): ShownNumber =>
  typeof total === 'number' ? total / count : total;
