import { type Amount, amount } from '../../cards/words/brands.ts';

/** Rows on a page of a list: what a phone shows in two swipes. */
const ROWS = 8;

/**
 * The rows of the page that was asked for, counted from 1; the last page when it asks for more than there are.
 * @param most rows on a page, where a row takes more room or less.
 */
export function pageOf<Row>(
  all: readonly Row[],
  asked: number | undefined,
  most: number = ROWS,
): { readonly rows: readonly Row[]; readonly page: Amount; readonly pages: Amount } {
  const pages = Math.max(1, Math.ceil(all.length / most));
  const page = Math.min(Math.max(1, asked ?? 1), pages);
  return { rows: all.slice((page - 1) * most, page * most), page: amount(page), pages: amount(pages) };
}
