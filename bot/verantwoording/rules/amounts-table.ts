import { type Cents, cents, type SubjectId } from '../../../cards/words/brands.ts';
import type { MoneyRefusalCode } from '../../../cards/words/input-refusals.ts';
import { parseMoney } from '../../core/parse-money.ts';
import { fold } from '../../people/import/fold.ts';

/** One line of a table, wherever it came from; `line` as its reader counts, the first is 1. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Somebody whose amount may stand in it, by every name that a table may use. */
export interface Known {
  readonly id: SubjectId;
  readonly name: string;
  /** BRIN and key beside it. */
  readonly also: readonly string[];
}

export type AmountFault =
  | MoneyRefusalCode
  | 'onbekende-naam'
  | 'zonder-naam'
  | 'dubbel'
  | 'twee-bedragen'
  | 'te-veel-kolommen'
  | 'totaal-anders'
  | 'leeg';

export interface AmountError {
  readonly line: number;
  readonly code: AmountFault;
  /** What stands there, as it was written. */
  readonly quote: string;
  /** Whose line it is, or whose it looks like. */
  readonly near: string | null;
  /** The other line, where two say something of one. */
  readonly other: number | null;
  /** What the lines come to, where a total says otherwise. */
  readonly sum: Cents | null;
}

export interface AmountRow {
  readonly id: SubjectId;
  readonly line: number;
  readonly cents: Cents;
}

export interface ReadAmounts {
  readonly rows: readonly AmountRow[];
  /** By line; with one of them nothing is taken over. */
  readonly errors: readonly AmountError[];
}

/** In cents: what no school gets in one period; above it a point or a comma was lost. */
export const ABSURD = 1_000_000_000;
const NAME_COLUMN = /school|naam|brin|werkgebied|partner|gemeente|deelnemer|vestiging/;
const MONEY_COLUMN = /bedrag|ontvangen|budget|euro|toekenning|middelen/;

const isMoney = (cell: string): boolean => {
  const read = parseMoney(cell);
  return read.ok || read.refusal.code === 'bedrag-negatief' || read.refusal.code === 'bedrag-te-groot';
};

/**
 * Reads a table of names and amounts: each line somebody by name or BRIN, and one amount. A first line with the names of
 * the columns says which they are; without it a line may hold one amount only. A line "Totaal" is held against the sum.
 */
export function readAmounts(lines: readonly TableLine[], known: readonly Known[]): ReadAmounts {
  const [first, ...after] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return { rows: [], errors: [fault({ line: 1, cells: [] }, 'leeg')] };
  const header = headerOf(first);
  const find = finder(known);
  const rows: AmountRow[] = [];
  const errors: AmountError[] = [];
  for (const line of header ? after : [first, ...after]) {
    const read = readLine(line, header, find);
    if ('total' in read) errors.push(...checkTotal(line, read.total, rows, errors));
    else if ('code' in read) errors.push(read);
    else {
      const before = rows.find(({ id }) => id === read.id);
      const name = known.find(({ id }) => id === read.id)?.name ?? null;
      if (before) errors.push({ ...fault(line, 'dubbel'), near: name, other: before.line });
      else rows.push(read);
    }
  }
  if (rows.length === 0 && errors.length === 0) errors.push(fault(first, 'leeg'));
  return { rows, errors };
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

interface Finder {
  /** By a name or BRIN, however it is written; null: nobody, or two of one name, whom only the BRIN tells apart. */
  exact(cell: string): Known | null;
  /** Whom it looks like: a name within the other, of one only. */
  near(cell: string): Known | null;
}

function finder(known: readonly Known[]): Finder {
  const byName = new Map<string, Known | null>();
  for (const one of known) {
    for (const name of new Set([one.name, ...one.also].map(fold))) {
      if (name !== '') byName.set(name, byName.has(name) ? null : one);
    }
  }
  return {
    exact: (cell) => byName.get(fold(cell)) ?? null,
    near(cell) {
      const wanted = fold(cell);
      if (wanted.length < 4) return null;
      const alike = [...byName].filter(
        ([name]) => name.length >= 4 && (name.includes(wanted) || wanted.includes(name)),
      );
      const found = new Set(alike.flatMap(([, one]) => one ?? []));
      return found.size === 1 ? ([...found][0] ?? null) : null;
    },
  };
}

function readLine(
  line: TableLine,
  header: Header | null,
  find: Finder,
): AmountRow | AmountError | { readonly total: string } {
  const { cells } = line;
  const filled = cells.map((cell, at) => ({ cell: cell.trim(), at })).filter(({ cell }) => cell !== '');
  if (header && filled.some(({ at }) => at >= header.width)) return fault(line, 'te-veel-kolommen');
  const naming = filled.filter(({ at }) =>
    header && header.names.length > 0 ? header.names.includes(at) : !isMoneyAt(at),
  );
  const who = naming.map(({ cell }) => find.exact(cell)).find((one) => one !== null) ?? null;
  const money =
    header?.money != null ? filled.filter(({ at }) => at === header.money) : filled.filter(({ at }) => isMoneyAt(at));
  if (naming.some(({ cell }) => /^(?:eind|sub)?totaal\b/i.test(cell))) return { total: money[0]?.cell ?? '' };
  if (naming.length === 0) return fault(line, 'zonder-naam');
  if (who === null) {
    const near = naming.map(({ cell }) => find.near(cell)).find((one) => one !== null) ?? null;
    return { ...fault(line, 'onbekende-naam'), near: near?.name ?? null };
  }
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

/** A total under lines that are wrong themselves says nothing more. */
function checkTotal(
  line: TableLine,
  total: string,
  rows: readonly AmountRow[],
  errors: readonly AmountError[],
): readonly AmountError[] {
  const read = parseMoney(total);
  const sum = rows.reduce((all, row) => all + row.cents, 0);
  if (errors.length > 0 || (read.ok && read.value === sum)) return [];
  return [{ ...fault(line, 'totaal-anders'), sum: cents(sum) }];
}

const fault = ({ line, cells }: TableLine, code: AmountFault): AmountError => ({
  line,
  code,
  quote: cells.join(' ').replace(/\s+/g, ' ').trim().slice(0, 80),
  near: null,
  other: null,
  sum: null,
});
