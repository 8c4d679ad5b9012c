import type { CardElement } from '@microsoft/teams.cards';
import { bold, faint, line, run } from '../../../parts/text.ts';
import { figureWords } from '../figure-words.ts';
import type { FigureView } from '../result-view.ts';

/** One figure of the whole: its sum where that says something, its mean, and that of last period. */
export function figureLines(
  { label, unit, total, mean, count, meanBefore }: FigureView,
  before: string | null,
): readonly CardElement[] {
  const by = count === 0 ? 'door niemand ingevuld' : `door ${count} ingevuld`;
  const sum = total === null ? [] : [run('Totaal '), bold(figureWords(total, unit)), run(' · ')];
  const was = before === null || meanBefore === null ? '' : ` (${before}: ${figureWords(meanBefore, unit)})`;
  return [
    line([run(label)], { spacing: 'Small' }),
    line([...sum, run('gemiddeld '), bold(figureWords(mean, unit)), faint(`${was} · ${by}`)], { spacing: 'None' }),
  ];
}
