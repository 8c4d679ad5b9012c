import { type Amount, amount, type ConfigText } from '../../../cards/words/brands.ts';
import type { Choice } from './format.ts';
import { choicesOf, type Figure, figuresOf, type Reported, type ResultRow } from './results-rows.ts';

/** A sum, and how many accounts it was added up from. */
export interface Tally {
  readonly sum: number;
  readonly count: Amount;
}

export interface FigureResult extends Figure, Tally {
  /** Of the campaign before; null when that did not ask it in the same unit. */
  readonly before: Tally | null;
}

/** How many accounts chose what. These are schools, never pupils, so that none is too few to tell. */
export interface ChoiceResult {
  readonly id: string;
  readonly label: ConfigText;
  readonly options: readonly { readonly choice: Choice; readonly count: Amount }[];
  /** Accounts that chose something. */
  readonly count: Amount;
}

/** What one part asks that belongs to no priority. */
export interface PartResult {
  readonly part: Choice;
  readonly figures: readonly FigureResult[];
  readonly choices: readonly ChoiceResult[];
}

/** Each figure of a campaign, beside the one before it. Of a priority that the format no longer names it belongs to none. */
export function figureResults(now: Reported, before: Reported | null): readonly FigureResult[] {
  const earlier = new Map(before === null ? [] : figuresOf(before.format).map(({ id, unit }) => [id, unit]));
  const known = new Set(now.format.prioriteiten.map(({ id }) => id));
  return figuresOf(now.format).map((figure) => ({
    ...figure,
    prioriteit: figure.prioriteit !== null && known.has(figure.prioriteit) ? figure.prioriteit : null,
    ...tallyOf(now.rows, figure.id),
    before: before !== null && earlier.get(figure.id) === figure.unit ? tallyOf(before.rows, figure.id) : null,
  }));
}

/** Of the accounts that say it, in the unit of the figure. */
function tallyOf(rows: readonly Pick<ResultRow, 'figures'>[], figure: string): Tally {
  const said = rows.flatMap(({ figures }) => figures[figure] ?? []);
  return { sum: said.reduce((sum, one) => sum + one, 0), count: amount(said.length) };
}

/** What every part adds to the priorities and the money; a part that adds nothing is left out. */
export function partsOf({ format, rows }: Reported, figures: readonly FigureResult[]): readonly PartResult[] {
  const choices = choicesOf(format);
  return format.onderdelen
    .map(
      ({ id, titel }): PartResult => ({
        part: { id, label: titel },
        figures: figures.filter(({ part }) => part === id),
        choices: choices
          .filter(({ part }) => part === id)
          .map(({ options, ...field }) => {
            const chosen = rows.flatMap((row) => row.choices[field.id] ?? []);
            return {
              id: field.id,
              label: field.label,
              options: options.map((choice) => ({
                choice,
                count: amount(chosen.filter((one) => one === choice.id).length),
              })),
              count: amount(chosen.length),
            };
          }),
      }),
    )
    .filter((part) => part.figures.length + part.choices.length > 0);
}
