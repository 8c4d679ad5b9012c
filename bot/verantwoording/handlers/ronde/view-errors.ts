import type { TableError, TableFault } from '../../../../cards/verantwoording/ronde/table-errors.ts';
import { amount, configText } from '../../../../cards/words/brands.ts';
import type { LineError } from '../../rules/named-table.ts';

/** What is wrong with a table, as a card says it; what stood there is left out. */
export const viewErrors = (errors: readonly LineError<TableFault>[]): readonly TableError[] =>
  errors.map(({ line, code, near, other, sum, column }) => ({
    line: amount(line),
    code,
    near: near === null ? null : configText(near),
    other: other === null ? null : amount(other),
    sum,
    column: column === undefined ? null : configText(column),
  }));
