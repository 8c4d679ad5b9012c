import { formula, number, type Sheet, type SheetCell, text } from '../../parts/sheet.ts';
import { DEGREE_WORDS, DEGREES_IN_ORDER } from '../degree-words.ts';
import { NO_PRIORITY } from './words.ts';
import type { GoalsRow, WorkbookView } from './workbook-view.ts';

const COLUMNS = ['C', 'D', 'E', 'F', 'G'] as const;

/** How far the goals came, by school and priority, then by priority; never the words of a goal. */
export function goalsSheet({ rows, priorities }: WorkbookView): Sheet {
  const lines = rows.flatMap(({ name, goals }) => goals.map((goal) => ({ name, goal })));
  const last = lines.length + 1;
  const named: readonly (string | null)[] = [
    ...priorities,
    ...(lines.some(({ goal }) => goal.priority === null) ? [null] : []),
  ];
  const summed = named.map((priority, index) => {
    const here = lines.filter(({ goal }) => goal.priority === priority).map(({ goal }) => countsOf(goal));
    const at = last + 1 + index;
    const counts = COLUMNS.map((_, column) => here.reduce((sum, counts) => sum + (counts[column] ?? 0), 0));
    const cells = COLUMNS.map((column, position) =>
      formula(`SUMIF(B$2:B$${last},B${at},${column}$2:${column}$${last})`, counts[position] ?? 0, 'aantal', true),
    );
    return [text('Totaal', true), text(priority ?? NO_PRIORITY, true), ...cells, ...ends(counts, at, true)];
  });
  return {
    name: 'Doelen',
    widths: [32, 40, 10, 10, 14, 12, 18, 10, 24],
    header: [
      'Naam',
      'Prioriteit',
      ...DEGREES_IN_ORDER.map((degree) => DEGREE_WORDS[degree]),
      'Nog niet gezegd',
      'Doelen',
      'Grotendeels of volledig',
    ],
    rows: [
      ...lines.map(({ name, goal }, index) => {
        const counts = countsOf(goal);
        return [
          text(name),
          text(goal.priority ?? NO_PRIORITY),
          ...counts.map((count) => number(count, 'aantal')),
          ...ends(counts, index + 2, false),
        ];
      }),
      ...(lines.length === 0 ? [] : summed),
    ],
  };
}

const countsOf = ({ degrees, unsaid }: GoalsRow): readonly number[] => [
  ...DEGREES_IN_ORDER.map((degree) => degrees[degree]),
  unsaid,
];

/** How many goals there are, and the part of them that came far. */
function ends(counts: readonly number[], at: number, bold: boolean): readonly SheetCell[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const far = (counts[2] ?? 0) + (counts[3] ?? 0);
  return [
    formula(`SUM(C${at}:G${at})`, all, 'aantal', bold),
    all === 0 ? null : formula(`(E${at}+F${at})/H${at}`, (far / all) * 1000, 'percentage', bold),
  ];
}
