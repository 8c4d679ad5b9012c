import { type Amount, amount } from '../../../cards/words/brands.ts';
import type { MoneyPart } from './results.ts';
import type { Figure, ResultRow, Unit } from './results-rows.ts';

/** Fewer others than this, and their mean would tell what one of them said. */
export const OTHERS_AT_LEAST = 3;

/** What stands in one line of a mirror: a figure of the format, or one of the money. */
export interface MirrorOf {
  readonly id: string;
  readonly unit: Unit;
}

/** A school beside the others. */
export interface MirrorLine extends MirrorOf {
  /** Its own, as it said it; null: it said nothing. */
  readonly own: number | null;
  /** The others that said it. */
  readonly others: Amount;
  /** Their mean and the half in the middle, in whole units; null where that would tell what one of them said. */
  readonly mean: number | null;
  readonly from: number | null;
  readonly until: number | null;
  /** The others that said yes to their name, by {@link ResultRow.key}. `value` null: too small a number to show. */
  readonly named: readonly { readonly key: string; readonly value: number | null }[];
}

/** What is measured in pupils, so that a small number could be about somebody. */
export const isCount = (unit: Unit): boolean => unit === 'aantal';

/**
 * A school's mirror. Another school is named only after its own yes, and never so that what the unnamed ones said can be
 * computed: with one or two of them left over there is no mean.
 * @param named keys of those that said yes.
 * @param least below this a number of pupils is not shown (DOMAIN H.3); null: there is no such rule.
 */
export function mirrorOf(
  own: ResultRow,
  rows: readonly ResultRow[],
  lines: readonly MirrorOf[],
  { named, least }: { readonly named: ReadonlySet<string>; readonly least: number | null },
): readonly MirrorLine[] {
  const others = rows.filter(({ id, handedIn }) => handedIn && id !== own.id);
  return lines.map((line) => {
    const said = others.flatMap((row) => {
      const value = figureIn(row, line.id);
      return value === null ? [] : [{ key: row.key, value }];
    });
    const small = (value: number) => isCount(line.unit) && least !== null && value < least;
    const shown = said
      .filter(({ key }) => named.has(key))
      .map(({ key, value }) => ({ key, value: small(value) ? null : value }));
    const kept = said.length - shown.filter(({ value }) => value !== null).length;
    const sum = said.reduce((all, { value }) => all + value, 0);
    const tells = said.length < OTHERS_AT_LEAST || (kept > 0 && kept < OTHERS_AT_LEAST) || small(sum);
    const sorted = said.map(({ value }) => value).toSorted((a, b) => a - b);
    const [from, until] = tells || said.length < OTHERS_AT_LEAST + 2 ? [null, null] : middle(sorted);
    const hides = from !== null && (small(from) || small(until ?? 0));
    return {
      ...line,
      own: figureIn(own, line.id),
      others: amount(said.length),
      mean: tells ? null : Math.round(sum / said.length),
      from: hides ? null : from,
      until: hides ? null : until,
      named: shown,
    };
  });
}

/** What the money adds up to is a line of a mirror too. */
export const MONEY_LINES: readonly (MirrorOf & { readonly part: MoneyPart | 'over' })[] = [
  { id: '$ontvangen', unit: 'bedrag', part: 'ontvangen' },
  { id: '$eigen', unit: 'bedrag', part: 'eigen' },
  { id: '$besteed', unit: 'bedrag', part: 'besteed' },
  { id: '$over', unit: 'bedrag', part: 'over' },
];

/** The lines of a format: its money where it asks for that, then its figures. */
export const mirrorLines = (figures: readonly Figure[], money: boolean): readonly MirrorOf[] => [
  ...(money ? MONEY_LINES : []),
  ...figures.map(({ id, unit }) => ({ id, unit })),
];

export function figureIn({ balance, figures }: Pick<ResultRow, 'balance' | 'figures'>, id: string): number | null {
  const money = MONEY_LINES.find((line) => line.id === id);
  if (money === undefined) return figures[id] ?? null;
  if (balance === null) return null;
  const { received, own, spent, left } = balance;
  return { ontvangen: received, eigen: own, besteed: spent, over: left }[money.part];
}

/** The first and last of the half in the middle. */
function middle(sorted: readonly number[]): readonly [number, number] {
  const cut = Math.floor(sorted.length / 4);
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
}
