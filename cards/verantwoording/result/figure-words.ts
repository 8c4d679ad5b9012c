import { cents } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';
import { HIDDEN } from './words.ts';
import type { ShownNumber } from './workbook-view.ts';

type Unit = 'aantal' | 'bedrag' | 'percentage' | 'cijfer';

const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** `7,5`, `1.234`, `12,3`: tenths, and none when there are none. */
export function dutchTenths(tenths: number): string {
  const size = Math.round(Math.abs(tenths));
  const rest = size % 10;
  return `${tenths < 0 ? '−' : ''}${grouped(Math.trunc(size / 10))}${rest === 0 ? '' : `,${rest}`}`;
}

/** A figure in words, from whole units: `€ 1.234,56`, `87,5 %`, `7,5`, `12`; `niet getoond`, and `–` where nothing was said. */
export function figureWords(value: ShownNumber, unit: Unit): string {
  if (value === null) return '–';
  if (value === 'hidden') return HIDDEN;
  switch (unit) {
    case 'bedrag':
      return euros(cents(Math.round(value)));
    case 'percentage':
      return `${dutchTenths(value)} %`;
    case 'cijfer':
      return dutchTenths(value);
    case 'aantal':
      return dutchTenths(value * 10); // a mean of numbers may lie between
  }
}
