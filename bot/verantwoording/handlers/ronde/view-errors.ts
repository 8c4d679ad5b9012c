import type { TableError } from '../../../../cards/verantwoording/ronde/table-errors.ts';
import { amount, configText } from '../../../../cards/words/brands.ts';
import type { AmountError } from '../../rules/amounts-table.ts';

/** What is wrong with a table, as a card says it; what stood there is left out. */
export const viewErrors = (errors: readonly AmountError[]): readonly TableError[] =>
  errors.map(({ line, code, near, other, sum }) => ({
    line: amount(line),
    code,
    near: near === null ? null : configText(near),
    other: other === null ? null : amount(other),
    sum,
  }));
