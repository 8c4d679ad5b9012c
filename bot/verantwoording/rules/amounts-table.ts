import type { Cents } from '../../../cards/words/brands.ts';
import { parseMoney } from '../../core/parse-money.ts';
import { fold } from '../../people/import/fold.ts';
import {
  ABSURD,
  type Finder,
  fault,
  finder,
  isMoney,
  isTotal,
  type Known,
  type LineError,
  NAME_COLUMN,
  type NamedRow,
  type ReadTable,
  readTable,
  type TableLine,
  whoIn,
} from './named-table.ts';

export type AmountError = LineError<'twee-bedragen'>;

interface AmountRow extends NamedRow {
  readonly cents: Cents;
}

export type ReadAmounts = ReadTable<AmountRow, 'twee-bedragen'>;

const MONEY_COLUMN = /bedrag|ontvangen|budget|euro|toekenning|middelen/;

/**
 * Reads a table of names and amounts: each line somebody by name or BRIN, and one amount. A first line with the names of
 * the columns says which they are; without it a line may hold one amount only. A line "Totaal" is held against the sum.
 */
export function readAmounts(lines: readonly TableLine[], known: readonly Known[]): ReadAmounts {
  const find = finder(known);
  return readTable(lines, known, (first) => {
    const header = headerOf(first);
    return {
      headed: header !== null,
      row: (line) => readLine(line, header, find),
      sums: (rows) => [rows.reduce((all, row) => all + row.cents, 0)],
    };
  });
}

interface Header {
  readonly names: readonly number[];
  readonly money: number | null;
  readonly width: number;
}

/** A first line without an amount, that names a column of ours. */
function headerOf({ cells }: TableLine): Header | null {
  if (cells.some(isMoney)) return null;
  const folded = cells.map(fold);
  const names = folded.flatMap((cell, at) => (NAME_COLUMN.test(cell) && !MONEY_COLUMN.test(cell) ? [at] : []));
  const money = folded.findIndex((cell) => MONEY_COLUMN.test(cell));
  if (names.length === 0 && money < 0) return null;
  return { names, money: money < 0 ? null : money, width: cells.length };
}

function readLine(
  line: TableLine,
  header: Header | null,
  find: Finder,
): AmountRow | AmountError | { readonly totals: readonly string[] } {
  const { cells } = line;
  const filled = cells.map((cell, at) => ({ cell: cell.trim(), at })).filter(({ cell }) => cell !== '');
  if (header && filled.some(({ at }) => at >= header.width)) return fault(line, 'te-veel-kolommen');
  const naming = filled
    .filter(({ at }) => (header && header.names.length > 0 ? header.names.includes(at) : !isMoneyAt(at)))
    .map(({ cell }) => cell);
  const money =
    header?.money != null ? filled.filter(({ at }) => at === header.money) : filled.filter(({ at }) => isMoneyAt(at));
  if (naming.some(isTotal)) return { totals: [money[0]?.cell ?? ''] };
  const found = whoIn(line, naming, find);
  if ('code' in found) return found;
  const { who } = found;
  if (money.length > 1) return { ...fault(line, 'twee-bedragen'), near: who.name };
  const read = parseMoney(money[0]?.cell ?? unread(filled, who, find));
  if (!read.ok) return { ...fault(line, read.refusal.code), near: who.name };
  if (read.value > ABSURD) return { ...fault(line, 'bedrag-te-groot'), near: who.name };
  return { id: who.id, line: line.line, cents: read.value };

  function isMoneyAt(at: number): boolean {
    const cell = cells[at]?.trim() ?? '';
    return isMoney(cell) && find.exact(cell) === null;
  }
}

/** What stands where the amount should, and cannot be read: the last cell that names nobody. */
const unread = (filled: readonly { readonly cell: string }[], who: Known, find: Finder): string =>
  filled.findLast(({ cell }) => find.exact(cell)?.id !== who.id)?.cell ?? '';
