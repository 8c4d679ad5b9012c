import type { CardElement } from '@microsoft/teams.cards';
import { bold, faint, line, run } from '../../../parts/text.ts';
import { figureWords } from '../figure-words.ts';
import type { ChoiceView, FigureView, ResultView } from '../result-view.ts';

type About = Pick<ResultView, 'who' | 'before'>;

/** One figure of the whole: its sum where that says something, its mean, and that of last period. */
export function figureLines(
  { label, unit, total, mean, count, meanBefore }: FigureView,
  { who, before }: About,
): readonly CardElement[] {
  const was = before === null || meanBefore === null ? null : ` (${before}: ${figureWords(meanBefore, unit)})`;
  // one account has no mean to speak of
  if (who === 'swv')
    return [
      line([run(`${label}: `), bold(figureWords(mean, unit)), ...(was === null ? [] : [faint(was)])], {
        spacing: 'Small',
      }),
    ];
  const sum = total === null ? [] : [run('Totaal '), bold(figureWords(total, unit)), run(' · ')];
  return [
    line([run(label)], { spacing: 'Small' }),
    line([...sum, run('gemiddeld '), bold(figureWords(mean, unit)), faint(`${was ?? ''} · ${by(count)}`)], {
      spacing: 'None',
    }),
  ];
}

/** How many chose what. */
export const choiceLines = ({ label, options, count }: ChoiceView): readonly CardElement[] => [
  line([run(label)], { spacing: 'Small' }),
  line(
    [...options.flatMap((option) => [run(`${option.label} `), bold(`${option.count}`), run(' · ')]), faint(by(count))],
    {
      spacing: 'None',
    },
  ),
];

const by = (count: number): string => (count === 0 ? 'door niemand ingevuld' : `door ${count} ingevuld`);
