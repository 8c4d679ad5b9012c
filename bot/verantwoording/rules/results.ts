import { type Amount, amount, type Cents, type ConfigText, cents } from '../../../cards/words/brands.ts';
import { type Choice, DEGREES, type Degree, spendingOf } from './format.ts';
import { type FigureResult, figureResults, type PartResult, partsOf } from './results-figures.ts';
import { moneyFields, type Reported, type ResultRow } from './results-rows.ts';

export type MoneyPart = 'ontvangen' | 'eigen' | 'besteed';

/** One amount of the format, added up over the accounts that have a balance. */
export interface MoneyLine {
  readonly id: string;
  readonly label: ConfigText;
  readonly part: MoneyPart;
  readonly sum: Cents;
  /** The same of the campaign before; null when that did not ask it. */
  readonly before: Cents | null;
}

export interface MoneySums {
  readonly received: Cents;
  readonly own: Cents;
  readonly spent: Cents;
  readonly left: Cents;
  /** Accounts with a balance. */
  readonly counted: Amount;
}

export interface Money extends MoneySums {
  readonly lines: readonly MoneyLine[];
  /** Where what is left over goes; together `left`. The last, null, is what nobody asked about, in plus and minus. */
  readonly destinations: readonly { readonly choice: Choice | null; readonly sum: Cents; readonly count: Amount }[];
  /** Handed in, but an amount is missing: in no sum. */
  readonly incomplete: Amount;
  readonly before: MoneySums | null;
}

export type Degrees = Readonly<Record<Degree, Amount>>;

export interface PriorityResult {
  /** Null: goals of a priority that the format no longer names. */
  readonly priority: Choice | null;
  readonly degrees: Degrees;
  /** Goals of which nobody said yet how far they came. */
  readonly unsaid: Amount;
  readonly figures: readonly FigureResult[];
}

export interface Results {
  readonly asked: Amount;
  readonly handedIn: Amount;
  /** Handed in and not accepted yet: their figures may still change. */
  readonly provisional: Amount;
  readonly money: Money | null;
  readonly priorities: readonly PriorityResult[];
  /** Figures that belong to no priority, and choices. */
  readonly parts: readonly PartResult[];
}

/**
 * What comes out of a campaign, beside the one before it. Accounts that were not handed in are counted apart and are in no
 * sum: nothing is read as zero.
 */
export function resultsOf(now: Reported, before: Reported | null): Results {
  const handed = now.rows.filter(({ handedIn }) => handedIn);
  const figures = figureResults(now, before);
  return {
    asked: amount(now.rows.length),
    handedIn: amount(handed.length),
    provisional: amount(handed.filter(({ state }) => state !== 'akkoord').length),
    money: moneyOf(now, before),
    priorities: prioritiesOf(now, figures),
    parts: partsOf(
      now,
      figures.filter(({ prioriteit }) => prioriteit === null),
    ),
  };
}

const total = (of: readonly number[]): Cents => cents(of.reduce((sum, one) => sum + one, 0));

function sumsOf(rows: readonly ResultRow[]): MoneySums {
  const held = rows.flatMap(({ balance }) => balance ?? []);
  return {
    received: total(held.map(({ received }) => received)),
    own: total(held.map(({ own }) => own)),
    spent: total(held.map(({ spent }) => spent)),
    left: total(held.map(({ left }) => left)),
    counted: amount(held.length),
  };
}

function moneyOf(now: Reported, before: Reported | null): Money | null {
  const rule = spendingOf(now.format);
  if (rule === null) return null;
  const asked = before === null ? new Set<string>() : new Set(moneyFields(before.format));
  const sum = (rows: readonly ResultRow[], id: string) => total(rows.flatMap(({ amounts }) => amounts[id] ?? []));
  const fields = new Map(now.format.onderdelen.flatMap(({ velden }) => velden.map((field) => [field.id, field])));
  const lines = moneyFields(now.format).flatMap((id): MoneyLine[] => {
    const field = fields.get(id);
    if (field === undefined) return [];
    const part = id === rule.ontvangen ? 'ontvangen' : id === rule.eigen ? 'eigen' : 'besteed';
    const was = before !== null && asked.has(id) ? sum(before.rows, id) : null;
    return [{ id, label: field.label, part, sum: sum(now.rows, id), before: was }];
  });
  const places = fields.get(rule.bestemming);
  const choices: readonly (Choice | null)[] = [...(places?.soort === 'keuze' ? places.keuzes : []), null];
  const known = new Set(choices.map((choice) => choice?.id ?? null));
  const held = now.rows.filter(({ balance }) => balance !== null);
  return {
    ...sumsOf(now.rows),
    lines,
    destinations: choices.map((choice) => {
      const there = held.filter(
        ({ destination }) => (known.has(destination) ? destination : null) === (choice?.id ?? null),
      );
      const left = there.flatMap(({ balance }) => (balance === null || balance.left === 0 ? [] : [balance.left]));
      return { choice, sum: total(left), count: amount(left.length) };
    }),
    incomplete: amount(now.rows.filter(({ handedIn, balance }) => handedIn && balance === null).length),
    before: before !== null && spendingOf(before.format) !== null ? sumsOf(before.rows) : null,
  };
}

function prioritiesOf({ format, rows }: Reported, figures: readonly FigureResult[]): readonly PriorityResult[] {
  const known = new Set(format.prioriteiten.map(({ id }) => id));
  const priorities: readonly (Choice | null)[] = [...format.prioriteiten, null];
  const goals = rows.flatMap((row) => row.goals);
  return priorities
    .map((priority): PriorityResult => {
      const here = goals.filter(
        ({ prioriteit }) => (known.has(prioriteit) ? prioriteit : null) === (priority?.id ?? null),
      );
      const count = (graad: Degree | null) => amount(here.filter((goal) => goal.graad === graad).length);
      return {
        priority,
        degrees: {
          niet: count('niet'),
          deels: count('deels'),
          grotendeels: count('grotendeels'),
          volledig: count('volledig'),
        },
        unsaid: count(null),
        figures: priority === null ? [] : figures.filter(({ prioriteit }) => prioriteit === priority.id),
      };
    })
    .filter(({ priority, degrees, unsaid }) => priority !== null || unsaid + goalCount(degrees) > 0);
}

/** All goals of which it was said how far they came. */
export const goalCount = (degrees: Degrees): number => DEGREES.reduce((sum, degree) => sum + degrees[degree], 0);
