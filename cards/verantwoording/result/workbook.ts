import { formula, number, type Sheet, type SheetCell, text } from '../../parts/sheet.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { isHandedIn } from './is-handed-in.ts';
import { type Sums, sumsOf } from './sums-of.ts';
import { WHO_WORDS } from './who-words.ts';
import { STATE_WORDS } from './words.ts';
import { choicesSheet } from './workbook-choices.ts';
import { explanation } from './workbook-explanation.ts';
import { figuresSheet } from './workbook-figures.ts';
import { goalsSheet } from './workbook-goals.ts';
import { spendingColumns, spendingSheet } from './workbook-spending.ts';
import type { WorkbookView } from './workbook-view.ts';

/** The workbook of a campaign: every total and every difference is a formula over the rows above it. */
export const workbook = (view: WorkbookView): readonly Sheet[] => [
  schoolsSheet(view),
  ...(view.money === null ? [] : [spendingSheet(view, view.money)]),
  goalsSheet(view),
  figuresSheet(view),
  ...(view.choices.length === 0 ? [] : [choicesSheet(view)]),
  explanation(view),
];

/** One row for each account; its money is read from the sheet of the spending, which has the same rows. */
function schoolsSheet(view: WorkbookView): Sheet {
  const { money, rows } = view;
  const last = rows.length + 1;
  const header = [
    'Naam',
    'Stand',
    'Ingediend op',
    ...(money ? ['Beschikbaar', 'Besteed', 'Over', 'Over in %', 'Bestemming'] : []),
  ];
  const all = sumsOf(
    money ?? [],
    money?.map((_, at) => rows.reduce((sum, { amounts }) => sum + (amounts?.[at] ?? 0), 0)) ?? [],
  );
  const sum = (column: string, of: (sums: Sums) => number): SheetCell =>
    formula(`ROUND(SUM(${column}2:${column}${last}),2)`, of(all), 'bedrag', true);
  return {
    name: WHO_WORDS[view.who].sheet,
    widths: [32, 30, 20, 16, 16, 16, 12, 34],
    header,
    rows: [
      ...rows.map((row, at) => [
        text(row.name),
        text(STATE_WORDS[row.state]),
        row.on !== null && isHandedIn(row.state) ? text(fullDay(row.on)) : null,
        ...(money ? moneyCells(view, row, at + 2) : []),
      ]),
      ...(money && rows.length > 0
        ? [
            [
              text('Totaal', true),
              null,
              null,
              sum('D', ({ there }) => there),
              sum('E', ({ spent }) => spent),
              sum('F', ({ left }) => left),
              share(last + 1, all),
              null,
            ],
          ]
        : []),
    ],
  };
}

function moneyCells(view: WorkbookView, row: WorkbookView['rows'][number], at: number): readonly SheetCell[] {
  if (row.amounts === null || view.money === null) return [null, null, null, null, null];
  const { there, spent, left } = sumsOf(view.money, row.amounts);
  const columns = spendingColumns(view.money);
  const first = columns.there.map((column) => `Besteding!${column}${at}`).join('+');
  return [
    formula(`ROUND(${first},2)`, there, 'bedrag'),
    formula(`Besteding!${columns.spent}${at}`, spent, 'bedrag'),
    formula(`ROUND(D${at}-E${at},2)`, left, 'bedrag'),
    share(at, { there, left }),
    row.destination === null ? null : text(row.destination),
  ];
}

/** What is left over as a part of what there was; nothing where there was nothing. */
const share = (at: number, { there, left }: Pick<Sums, 'there' | 'left'>): SheetCell =>
  there === 0 ? number(0, 'percentage') : formula(`F${at}/D${at}`, (left / there) * 1000, 'percentage');
