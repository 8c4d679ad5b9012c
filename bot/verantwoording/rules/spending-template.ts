import type { Cents } from '../../../cards/words/brands.ts';
import { euros } from '../../../cards/words/dutch-money.ts';
import { finder, nameFor } from './named-table.ts';
import type { Column, Payee } from './spending-table.ts';

interface Template {
  /** Everybody of the round: a name that two of them have is told apart by the BRIN. */
  readonly payees: readonly Payee[];
  readonly columns: readonly Column[];
  /** What the column with what the SWV paid is called. */
  readonly received: string;
  readonly rows: readonly { readonly payee: Payee; readonly amounts: readonly (Cents | null)[] }[];
}

/**
 * The table of their schools that somebody fills in: a line for each, under the names of the columns, which reads again
 * as it stands. Of more schools than its field holds it says no more than it has to: the BRIN, and what is typed.
 */
export function spendingTemplate(of: Template, fits: (text: string) => boolean): string {
  const whole = tableOf(of, wholeRows(of));
  return fits(whole) ? whole : tableOf({ ...of, received: null }, briefRows(of));
}

function wholeRows({ payees, rows }: Template): readonly (readonly string[])[] {
  const find = finder(payees);
  return rows.map(({ payee, amounts }) => [
    nameFor(payee, find),
    ...[payee.received, ...amounts].map((one) => (one === null ? '' : euros(one))),
  ]);
}

const briefRows = ({ rows }: Template): readonly (readonly string[])[] =>
  rows.map(({ payee, amounts }) => [payee.also.at(-1) ?? payee.name, ...amounts.map(digits)]);

/** `1234,5`: as few characters as say an amount. */
const digits = (one: Cents | null): string => (one === null ? '' : String(one / 100).replace('.', ','));

const tableOf = (
  { columns, received }: Pick<Template, 'columns'> & { readonly received: string | null },
  rows: readonly (readonly string[])[],
): string =>
  [['School', ...(received === null ? [] : [received]), ...columns.map(({ label }) => label)], ...rows]
    .map((cells) => cells.map((cell) => cell.replaceAll(';', ',')).join(';'))
    .join('\n');
