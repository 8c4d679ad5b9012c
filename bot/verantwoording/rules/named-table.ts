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

/** What can be wrong with a line of any table of names and amounts. */
export type LineFault =
  | MoneyRefusalCode
  | 'onbekende-naam'
  | 'zonder-naam'
  | 'dubbel'
  | 'te-veel-kolommen'
  | 'totaal-anders'
  | 'leeg';

/** What is wrong with one line. */
interface Fault<Code extends string> {
  readonly line: number;
  readonly code: Code;
  /** What stands there, as it was written. */
  readonly quote: string;
  /** Whose line it is, or whose it looks like. */
  readonly near: string | null;
  /** The other line, where two say something of one. */
  readonly other: number | null;
  /** What the lines come to, where a total says otherwise; or by how much it is too much. */
  readonly sum: Cents | null;
  /** What the column is called, where the table has several of amounts. */
  readonly column?: string;
}

export type LineError<Code extends string = never> = Fault<Code | LineFault>;

/** In cents: what no school gets in one period; above it a point or a comma was lost. */
export const ABSURD = 1_000_000_000;
export const NAME_COLUMN = /school|naam|brin|werkgebied|partner|gemeente|deelnemer|vestiging/;
export const isTotal = (cell: string): boolean => /^(?:eind|sub)?totaal\b/i.test(cell);

export const isMoney = (cell: string): boolean => {
  const read = parseMoney(cell);
  return read.ok || read.refusal.code === 'bedrag-negatief' || read.refusal.code === 'bedrag-te-groot';
};

export interface Finder {
  /** By a name or BRIN, however it is written; null: nobody, or two of one name, whom only the BRIN tells apart. */
  exact(cell: string): Known | null;
  /** Whom it looks like: a name within the other, of one only. */
  near(cell: string): Known | null;
}

export function finder(known: readonly Known[]): Finder {
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

/** How a table that we write names somebody, so that it is read again: of two of one name by the BRIN. */
export const nameFor = (one: Known, find: Finder): string =>
  (find.exact(one.name)?.id === one.id ? one.name : (one.also.at(-1) ?? one.name)).replaceAll(';', ',');

/** Who a line is of, by the cells that may name somebody; or what is wrong with them. */
export function whoIn(line: TableLine, naming: readonly string[], find: Finder): { readonly who: Known } | LineError {
  if (naming.length === 0) return fault(line, 'zonder-naam');
  const who = naming.map((cell) => find.exact(cell)).find((one) => one !== null);
  if (who) return { who };
  const near = naming.map((cell) => find.near(cell)).find((one) => one !== null);
  return { ...fault(line, 'onbekende-naam'), near: near?.name ?? null };
}

export interface NamedRow {
  readonly id: SubjectId;
  readonly line: number;
}

/** How a table of one shape is read, once its first line was looked at. */
export interface Shape<Row extends NamedRow, Code extends string> {
  /** Whether the first line only names the columns. */
  readonly headed: boolean;
  /** Somebody may have more lines than one. */
  readonly several?: boolean;
  /** null: a line that says nothing. */
  readonly row: (line: TableLine) => Row | LineError<Code> | { readonly totals: readonly string[] } | null;
  /** What the lines come to, by column, where a line "Totaal" is held against them. */
  readonly sums: (rows: readonly Row[]) => readonly number[];
}

export interface ReadTable<Row, Code extends string> {
  readonly rows: readonly Row[];
  /** By line; with one of them nothing is taken over. */
  readonly errors: readonly LineError<Code>[];
}

/** Reads a table line by line: nobody twice, and a total that is right. */
export function readTable<Row extends NamedRow, Code extends string = never>(
  lines: readonly TableLine[],
  known: readonly Known[],
  shapeOf: (first: TableLine) => Shape<Row, Code> | LineError<Code>,
): ReadTable<Row, Code> {
  const [first, ...after] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return { rows: [], errors: [fault({ line: 1, cells: [] }, 'leeg')] };
  const shape = shapeOf(first);
  if ('code' in shape) return { rows: [], errors: [shape] };
  const rows: Row[] = [];
  const errors: LineError<Code>[] = [];
  for (const line of shape.headed ? after : [first, ...after]) {
    const read = shape.row(line);
    if (read === null) continue;
    // A total under lines that are wrong themselves says nothing more.
    if ('totals' in read) errors.push(...(errors.length > 0 ? [] : checkTotals(line, read.totals, shape.sums(rows))));
    else if ('code' in read) errors.push(read);
    else {
      const before = shape.several ? undefined : rows.find(({ id }) => id === read.id);
      const name = known.find(({ id }) => id === read.id)?.name ?? null;
      if (before) errors.push({ ...fault(line, 'dubbel'), near: name, other: before.line });
      else rows.push(read);
    }
  }
  if (rows.length === 0 && errors.length === 0) errors.push(fault(first, 'leeg'));
  return { rows, errors };
}

/** The first column whose total is another one. */
function checkTotals(line: TableLine, totals: readonly string[], sums: readonly number[]): readonly LineError[] {
  const wrong = sums.find((sum, at) => {
    const read = parseMoney(totals[at] ?? '');
    return !read.ok || read.value !== sum;
  });
  return wrong === undefined ? [] : [{ ...fault(line, 'totaal-anders'), sum: cents(wrong) }];
}

export const fault = <Code extends string>({ line, cells }: TableLine, code: Code): Fault<Code> => ({
  line,
  code,
  quote: cells.join(' ').replace(/\s+/g, ' ').trim().slice(0, 80),
  near: null,
  other: null,
  sum: null,
});
