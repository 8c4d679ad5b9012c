import type { GoalsRow, WorkbookView } from '../../../../cards/verantwoording/result/workbook-view.ts';
import { amount, type ConfigText, cents, configText } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { ReadResults } from '../../data/read-results.ts';
import type { Choice } from '../../rules/format.ts';
import { goalCount, resultsOf } from '../../rules/results.ts';
import type { FigureResult } from '../../rules/results-figures.ts';
import { isCount } from '../../rules/results-mirror.ts';
import { choicesOf, figuresOf, type ResultRow } from '../../rules/results-rows.ts';
import { shield } from '../../rules/results-shield.ts';
import { periodLabel } from '../../rules/ronde.ts';
import { columnOf, shownTotal } from './shown-total.ts';

/** What the workbook holds: a row for each account, with small numbers hidden, whoever asks for it. */
export function viewWorkbook(read: ReadResults, now: Date): WorkbookView {
  const { scene, accounts, results, least, before } = read;
  const { rows } = read.now;
  const { money } = results;
  const shown = figuresOf(scene.format).map(({ id, unit }) =>
    isCount(unit) ? shield(columnOf(rows, id), least).cells : columnOf(rows, id),
  );
  const places = (money?.destinations ?? []).flatMap(({ choice }) => choice ?? []);
  const choices = choicesOf(scene.format);
  return {
    who: scene.format.wie,
    campaign: scene.format.label,
    period: periodLabel(scene),
    before: before === null ? null : periodLabel({ ...scene, campagne: before.campagne }),
    made: dayOf(now),
    version: amount(scene.campagne.rulesVersion),
    money: money?.lines.map(({ label, part, before: was }) => ({ label, part, before: was })) ?? null,
    figures: figureColumns(read),
    choices: choices.map(({ label, part, options }) => ({
      label,
      group: titleOf(read, part),
      options: options.map((option) => option.label),
    })),
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
        destination: labelIn(places, row.destination),
        goals: goalsOf(row, read),
        figures: shown.map((column) => column[at] ?? null),
        choices: choices.map(({ id, options }) => labelIn(options, row.choices[id] ?? null)),
      };
    }),
    least: amount(least),
  };
}

/** In the order of the format, as the rows have them. */
function figureColumns({ scene, results, now, before, least }: ReadResults): WorkbookView['figures'] {
  const held = new Map(
    [...results.priorities, ...results.parts].flatMap(({ figures }) => figures.map((one) => [one.id, one] as const)),
  );
  const priorities = new Map(scene.format.prioriteiten.map(({ id, label }) => [id, label]));
  return figuresOf(scene.format).map(({ id }) => {
    const figure = held.get(id);
    if (figure === undefined) throw new Error('A figure in no part of the result.');
    const { label, unit, count, prioriteit, part } = figure;
    const was: FigureResult | null = figure.before && { ...figure, ...figure.before };
    return {
      label,
      unit,
      group: (prioriteit === null ? null : priorities.get(prioriteit)) ?? titleOf({ scene }, part),
      total: shownTotal(now.rows, figure, least),
      count,
      before: was && before && { total: shownTotal(before.rows, was, least), count: was.count },
    };
  });
}

const titleOf = ({ scene }: Pick<ReadResults, 'scene'>, part: string): ConfigText =>
  scene.format.onderdelen.find(({ id }) => id === part)?.titel ?? configText(part);

const labelIn = (choices: readonly Choice[], id: string | null): ConfigText | null =>
  id === null ? null : (choices.find((choice) => choice.id === id)?.label ?? configText(id));

/** The goals of one account by priority; none where it has none. */
const goalsOf = (row: ResultRow, { now }: Pick<ReadResults, 'now'>): readonly GoalsRow[] =>
  resultsOf({ ...now, rows: [row] }, null).priorities.flatMap(({ priority, degrees, unsaid }) =>
    goalCount(degrees) + unsaid === 0 ? [] : [{ priority: priority?.label ?? null, degrees, unsaid }],
  );
