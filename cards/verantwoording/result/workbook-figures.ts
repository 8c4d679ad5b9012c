import { columnName, formula, number, type Sheet, type SheetCell, text } from '../../parts/sheet.ts';
import { HIDDEN } from './words.ts';
import type { ShownNumber, WorkbookView } from './workbook-view.ts';

type Column = WorkbookView['figures'][number];

/** Every figure a column, every account a row; only what may be added up has a total. */
export function figuresSheet({ rows, figures, before }: WorkbookView): Sheet {
  const last = rows.length + 1;
  const [mean, earlier] = [last + 2, last + 3];
  const every = (cell: (column: Column, name: string, at: number) => SheetCell): readonly SheetCell[] =>
    figures.map((column, at) => cell(column, columnName(at + 1), at));
  const isWhole = (at: number) => rows.every((row) => row.figures[at] !== 'hidden');
  const sumRows: Sheet['rows'] = [
    [
      text('Totaal', true),
      ...every(({ unit, total }, name, at) =>
        !isSummed(unit) || typeof total !== 'number' || !isWhole(at)
          ? isSummed(unit)
            ? shown(total, unit)
            : null
          : formula(`ROUND(SUM(${name}2:${name}${last}),2)`, total, unit, true),
      ),
    ],
    [
      text('Gemiddelde', true),
      ...every(({ unit, total, count }, name, at) =>
        typeof total !== 'number'
          ? shown(total, unit)
          : isWhole(at)
            ? formula(`AVERAGE(${name}2:${name}${last})`, total / count, unit, true)
            : number(total / count, unit),
      ),
    ],
    ...(before === null
      ? []
      : [
          [
            text(`Gemiddelde vorige periode (${before})`, true),
            ...every((column) => shown(meanBefore(column), column.unit)),
          ],
          [
            text('Verschil van het gemiddelde', true),
            ...every((column, name) => {
              const [now, was] = [column.total, meanBefore(column)];
              return typeof now !== 'number' || typeof was !== 'number'
                ? null
                : formula(`${name}${mean}-${name}${earlier}`, now / column.count - was, column.unit, true);
            }),
          ],
        ]),
  ];
  return {
    name: 'Indicatoren',
    widths: [32, ...figures.map(() => 26)],
    header: ['Naam', ...figures.map(({ label, group }) => `${group}: ${label}`)],
    rows: [
      ...rows.map((row) => [text(row.name), ...every(({ unit }, _, at) => shown(row.figures[at] ?? null, unit))]),
      ...(rows.length === 0 ? [] : sumRows),
    ],
  };
}

const isSummed = (unit: Column['unit']): boolean => unit === 'aantal' || unit === 'bedrag';

function meanBefore({ before }: Column): ShownNumber {
  if (before === null) return null;
  return typeof before.total === 'number' ? before.total / before.count : before.total;
}

const shown = (value: ShownNumber, unit: Column['unit']): SheetCell =>
  value === 'hidden' ? text(HIDDEN) : number(value, unit);
