import type { Sheet, SheetCell, SheetUnit } from '../../../../cards/parts/sheet.ts';
import { columnName } from '../../../../cards/parts/sheet.ts';
import { literal } from '../../../../cards/parts/text.ts';

const FORMATS: Readonly<Record<SheetUnit, string>> = {
  aantal: '#,##0.##',
  bedrag: '"€" #,##0.00;-"€" #,##0.00',
  percentage: '0.0%',
  cijfer: '0.0',
};

/**
 * Sheets as an .xlsx file. The header row is frozen and no cells are merged. A text is written as a text, so it never
 * becomes a formula; a formula carries what we computed, for a preview that computes nothing, and is computed anew when the
 * file is opened. The package is loaded at the first file.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const values = new Map(sheets.map((sheet) => [sheet.name, computed(sheet)]));
  const file = write(
    sheets.map(({ name, widths, header, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [
        header.map((title) => cellOf({ kind: 'text', text: title, bold: true })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
    {
      features: [
        {
          files: {
            transform: {
              'xl/workbook.xml': {
                transformElementAttributes: (tag, attributes) =>
                  tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
              },
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, { sheet }) => withValues(xml, values.get(sheet ?? '') ?? new Map()),
              },
            },
          },
        },
      ],
    },
  );
  return new Uint8Array(await file.toBuffer());
}

function cellOf(cell: SheetCell) {
  if (cell === null) return null;
  const look = cell.bold ? ({ fontWeight: 'bold' } as const) : {};
  if (cell.kind === 'text') return { value: literal(cell.text), type: String, wrap: true, ...look };
  const { unit } = cell;
  if (cell.kind === 'number') return { value: cell.value, type: Number, format: FORMATS[unit], ...look };
  return { value: cell.formula, type: 'Formula' as const, format: FORMATS[unit], ...look };
}

/** What each formula comes to, by the name of its cell. */
function computed({ rows }: Sheet): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell?.kind === 'formula' ? [[`${columnName(column)}${at + 2}`, cell.value] as const] : [],
      ),
    ),
  );
}

/** The writer leaves the values of formulas out; they stand behind the formula. */
const withValues = (xml: string, values: ReadonlyMap<string, number>): string =>
  xml.replace(/(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(?=<\/c>)/g, (cell: string, _: string, name: string) => {
    const value = values.get(name);
    return value === undefined ? cell : `${cell}<v>${value}</v>`;
  });
