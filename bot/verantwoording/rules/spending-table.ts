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

export type SpendingFault =
  | 'te-weinig-kolommen'
  | 'onbekende-kolom'
  | 'kolom-ontbreekt'
  | 'ontvangen-anders'
  | 'niet-jouw-school'
  | 'meer-besteed'
  | 'deel-groter';
export type SpendingError = LineError<SpendingFault>;

/** A school that a table may name: `open` is theirs to fill in, `over` theirs and not any more, `ander` somebody else's. */
export interface Payee extends Known {
  readonly kind: 'open' | 'over' | 'ander';
  readonly received: Cents | null;
}

/** A column of amounts, in the order of the format. */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** May be left open: then it is nothing. */
  readonly optional: boolean;
}

export interface SpendingRow extends NamedRow {
  /** By column; none of a school that is not open any more. */
  readonly amounts: readonly (Cents | null)[];
}

interface Asks {
  readonly payees: readonly Payee[];
  readonly columns: readonly Column[];
  /** What the column with what the SWV paid is called. */
  readonly received: string;
}

/**
 * Reads a table of schools with what each spent: a name or BRIN, then the amounts in the order of the columns; or in any
 * order under a first line that names them. What the SWV paid may stand among them, and cannot be changed here. A school
 * behind which nothing stands is left as it is.
 */
export function readSpending(lines: readonly TableLine[], asks: Asks): ReadTable<SpendingRow, SpendingFault> {
  const find = finder(asks.payees);
  return readTable<SpendingRow, SpendingFault>(lines, asks.payees, (first) => {
    const header = headerOf(first, asks, find);
    if (header && 'code' in header) return header;
    return {
      headed: header !== null,
      row: (line) => readLine(line, header, asks, find),
      sums: (rows) =>
        rows.some(({ amounts }) => amounts.length === 0)
          ? []
          : asks.columns.map((_, at) => rows.reduce((all, { amounts }) => all + (amounts[at] ?? 0), 0)),
    };
  });
}

interface Header {
  readonly names: readonly number[];
  readonly received: number;
  /** By column, where it stands; -1: it does not. */
  readonly at: readonly number[];
  readonly width: number;
}

const RECEIVED = -1;
const NAME = -2;
const NONE = -3;

function headerOf(line: TableLine, { columns, received }: Asks, find: Finder): Header | SpendingError | null {
  const cells = line.cells.map((cell) => cell.trim());
  if (cells.some((cell) => isMoney(cell) || find.exact(cell) !== null)) return null;
  const kinds = cells.map((cell) => {
    const found = columnOf(cell, columns);
    if (found >= 0 || cell === '') return cell === '' ? NONE : found;
    if (fold(cell) === fold(received) || /^ontvangen/i.test(cell)) return RECEIVED;
    return NAME_COLUMN.test(fold(cell)) ? NAME : null;
  });
  if (kinds.every((kind) => kind === null || kind === NONE)) return null;
  const odd = kinds.findIndex((kind, at) => kind === null || (kind >= RECEIVED && kinds.indexOf(kind) !== at));
  if (odd >= 0) return { ...fault(line, 'onbekende-kolom'), column: (cells[odd] ?? '').slice(0, 60) };
  const missing = columns.find(({ optional }, at) => !optional && !kinds.includes(at));
  if (missing) return { ...fault(line, 'kolom-ontbreekt'), column: missing.label };
  const names = kinds.flatMap((kind, at) => (kind === NAME ? [at] : []));
  return {
    names: names.length > 0 ? names : [0],
    received: kinds.indexOf(RECEIVED),
    at: columns.map((_, at) => kinds.indexOf(at)),
    width: cells.length,
  };
}

/** By its name or id, or the one whose name begins alike; -1: none. */
function columnOf(cell: string, columns: readonly Column[]): number {
  const wanted = fold(cell);
  const exact = columns.findIndex(({ id, label }) => fold(label) === wanted || fold(id) === wanted);
  if (exact >= 0 || wanted.length < 5) return exact;
  const alike = columns.flatMap(({ label }, at) => (fold(label).startsWith(wanted) ? [at] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

type Row = SpendingRow | SpendingError | { readonly totals: readonly string[] } | null;

function readLine(line: TableLine, header: Header | null, { payees, columns }: Asks, find: Finder): Row {
  const cells = line.cells.map((cell) => cell.trim());
  const { naming, rest } = header ? underHeader(cells, header) : inOrder(cells, find);
  if (naming.some(isTotal)) return { totals: rest };
  const found = whoIn(line, naming, find);
  if ('code' in found) return found;
  const who = payees.find(({ id }) => id === found.who.id);
  const wrong = (code: SpendingError['code'], more: Partial<SpendingError> = {}): SpendingError => ({
    ...fault(line, code),
    near: found.who.name,
    ...more,
  });
  if (who === undefined || who.kind === 'ander') return wrong('niet-jouw-school');
  if (who.kind === 'over') return { id: who.id, line: line.line, amounts: [] };
  const typed = header ? rest : withoutPaid(rest, columns.length, who);
  const tooMany = header ? cells.slice(header.width).some((cell) => cell !== '') : typed.length > columns.length;
  if (tooMany) return wrong('te-veel-kolommen');
  const paid = header ? (cells[header.received] ?? '') : '';
  if (paid !== '' && !isPaid(paid, who)) return wrong('ontvangen-anders', { sum: who.received });
  if (typed.length < columns.findLastIndex(({ optional }) => !optional) + 1) return wrong('te-weinig-kolommen');
  if (typed.every((cell) => cell === '')) return null;
  const amounts: (Cents | null)[] = [];
  for (const [at, { label, optional }] of columns.entries()) {
    const cell = typed[at] ?? '';
    const read = parseMoney(cell);
    if (cell === '' && optional) amounts.push(null);
    else if (!read.ok) return wrong(read.refusal.code, { column: label });
    else if (read.value > ABSURD) return wrong('bedrag-te-groot', { column: label });
    else amounts.push(read.value);
  }
  return { id: who.id, line: line.line, amounts };
}

interface Cells {
  readonly naming: readonly string[];
  readonly rest: readonly string[];
}

/** A line that ends before its columns do is short; a column that the table does not have is empty. */
function underHeader(cells: readonly string[], { names, at }: Header): Cells {
  const short = cells.length <= Math.max(...at);
  return {
    naming: names.flatMap((of) => (cells[of] ? [cells[of]] : [])),
    rest: short ? at.flatMap((of) => cells[of] ?? []) : at.map((of) => cells[of] ?? ''),
  };
}

/** A name or BRIN, or both; then amounts. */
function inOrder(cells: readonly string[], find: Finder): Cells {
  const isName = (cell: string | undefined) => cell !== undefined && find.exact(cell) !== null;
  const [first = '', second] = cells;
  const named = first !== '' && (isName(first) || !isMoney(first)) ? 1 : 0;
  const names = named === 1 && isName(second) ? 2 : named;
  return { naming: cells.slice(0, names), rest: cells.slice(names) };
}

/** One more than there are columns: what was paid stands first, as in the table that we hand out, or nothing stands last. */
function withoutPaid(rest: readonly string[], width: number, who: Payee): readonly string[] {
  const end = Math.max(width + 1, rest.findLastIndex((cell) => cell !== '') + 1);
  const cells = rest.slice(0, end);
  const [first = ''] = cells;
  if (cells.length === width + 1 && (first === '' || isPaid(first, who))) return cells.slice(1);
  return cells.length === width + 1 && cells.at(-1) === '' ? cells.slice(0, width) : cells;
}

function isPaid(cell: string, { received }: Payee): boolean {
  const read = parseMoney(cell);
  return read.ok && read.value === received;
}
