/** In what a number on a sheet is written; the value itself is in whole cents, tenths, or just whole. */
export type SheetUnit = 'aantal' | 'bedrag' | 'percentage' | 'cijfer';

/** `percentage` in tenths of a percent (87,5 % is 875), `cijfer` in tenths (7,5 is 75), `bedrag` in cents. */
const SCALE: Readonly<Record<SheetUnit, number>> = { aantal: 1, bedrag: 100, percentage: 1000, cijfer: 10 };

export type SheetCell =
  | null
  /** Never a formula, whatever it begins with. */
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean }
  /** `value` as a workbook holds it: euros, a fraction of one. */
  | { readonly kind: 'number'; readonly value: number; readonly unit: SheetUnit; readonly bold?: boolean }
  /** Without "=". `value` is what we computed ourselves, shown where nothing is recalculated. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: number;
      readonly unit: SheetUnit;
      readonly bold?: boolean;
    };

/** The first row is the only header. No cells are merged. */
export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export const text = (content: string, bold = false): SheetCell => ({
  kind: 'text',
  text: content,
  ...(bold && { bold }),
});

/** @param units whole cents, tenths or a whole number. */
export const number = (units: number | null, unit: SheetUnit): SheetCell =>
  units === null ? null : { kind: 'number', value: units / SCALE[unit], unit };

/** @param units what it comes to, in whole cents, tenths or a whole number; a mean may lie between. */
export const formula = (what: string, units: number, unit: SheetUnit, bold = false): SheetCell => ({
  kind: 'formula',
  formula: what,
  value: units / SCALE[unit],
  unit,
  ...(bold && { bold }),
});

/** `A`, …, `Z`, `AA`: columns are counted from 0. */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  const letter = String.fromCharCode(65 + (at % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}
