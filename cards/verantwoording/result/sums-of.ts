import type { WorkbookView } from './workbook-view.ts';

export type MoneyColumns = NonNullable<WorkbookView['money']>;

/** What the amounts of one row, or one row of sums, come to; in cents. */
export interface Sums {
  readonly there: number;
  readonly spent: number;
  readonly left: number;
}

/** @param amounts in the order of the lines; none counts as nothing. */
export function sumsOf(lines: MoneyColumns, amounts: readonly number[]): Sums {
  const add = (spent: boolean) =>
    lines.reduce((sum, { part }, at) => sum + ((part === 'besteed') === spent ? (amounts[at] ?? 0) : 0), 0);
  const [there, spent] = [add(false), add(true)];
  return { there, spent, left: there - spent };
}
