import { columnName, formula, number, type Sheet, type SheetCell, text } from '../../parts/sheet.ts';
import { type MoneyColumns, sumsOf } from './sums-of.ts';
import type { WorkbookView } from './workbook-view.ts';

/** Where the money stands on the sheet: the names come first, then each amount, then what it adds up to. */
export function spendingColumns(lines: MoneyColumns) {
  const at = (index: number) => columnName(index + 1);
  const of = (spent: boolean) =>
    lines.flatMap(({ part }, index) => ((part === 'besteed') === spent ? [at(index)] : []));
  return { there: of(false), lines: of(true), spent: at(lines.length), left: at(lines.length + 1) };
}

/** Every amount of every account, by column; who handed nothing in has an empty row, and counts in no mean. */
export function spendingSheet({ rows, before }: WorkbookView, lines: MoneyColumns): Sheet {
  const columns = spendingColumns(lines);
  const last = rows.length + 1;
  const held = rows.flatMap(({ amounts }) => (amounts === null ? [] : [[...amounts, ...ends(lines, amounts)]]));
  const width = lines.length + 2;
  const columnSum = (column: number) => held.reduce((sum, amounts) => sum + (amounts[column] ?? 0), 0);
  const every = (cell: (column: number, name: string) => SheetCell): readonly SheetCell[] =>
    Array.from({ length: width }, (_, column) => cell(column, columnName(column + 1)));
  const was = [...lines.map((line) => line.before), ...addedBefore(lines)];
  const [total, earlier] = [last + 1, last + 3]; // the mean stands in between
  const sumRows: Sheet['rows'] = [
    [
      text('Totaal', true),
      ...every((column, name) => formula(`ROUND(SUM(${name}2:${name}${last}),2)`, columnSum(column), 'bedrag', true)),
    ],
    [
      text('Gemiddelde', true),
      ...every((column, name) =>
        held.length === 0
          ? null
          : formula(
              `ROUND(AVERAGE(${name}2:${name}${last}),2)`,
              rounded(columnSum(column) / held.length),
              'bedrag',
              true,
            ),
      ),
    ],
    ...(before === null
      ? []
      : [
          [text(`Vorige periode (${before})`, true), ...every((column) => number(was[column] ?? null, 'bedrag'))],
          [
            text('Verschil', true),
            ...every((column, name) => {
              const sum = was[column] ?? null;
              return sum === null
                ? null
                : formula(`ROUND(${name}${total}-${name}${earlier},2)`, columnSum(column) - sum, 'bedrag', true);
            }),
          ],
        ]),
  ];
  return {
    name: 'Besteding',
    widths: [32, ...lines.map(() => 20), 18, 16],
    header: ['Naam', ...lines.map(({ label }) => label), 'Totaal besteed', 'Over'],
    rows: [
      ...rows.map(({ name, amounts }, index) => [
        text(name),
        ...(amounts === null
          ? every(() => null)
          : [...amounts.map((cents) => number(cents, 'bedrag')), ...sums(columns, lines, amounts, index + 2)]),
      ]),
      ...(rows.length === 0 ? [] : sumRows),
    ],
  };
}

/** Half a cent goes away from zero, as ROUND does. */
const rounded = (cents: number): number => Math.sign(cents) * Math.round(Math.abs(cents));

const ends = (lines: MoneyColumns, amounts: readonly number[]): readonly [number, number] => {
  const { spent, left } = sumsOf(lines, amounts);
  return [spent, left];
};

/** Only where last period asked the very same amounts does its total say something. */
function addedBefore(lines: MoneyColumns): readonly (number | null)[] {
  const was = lines.flatMap(({ before }) => before ?? []);
  return was.length === lines.length ? ends(lines, was) : [null, null];
}

function sums(
  { lines: spent, there, spent: total }: ReturnType<typeof spendingColumns>,
  lines: MoneyColumns,
  amounts: readonly number[],
  at: number,
): readonly SheetCell[] {
  const { spent: all, left } = sumsOf(lines, amounts);
  const plus = (names: readonly string[]) => names.map((name) => `${name}${at}`).join('+');
  return [
    formula(`ROUND(${plus(spent)},2)`, all, 'bedrag'),
    formula(`ROUND(${plus(there)}-${total}${at},2)`, left, 'bedrag'),
  ];
}
