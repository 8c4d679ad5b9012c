import { type Amount, amount } from '../../../cards/words/brands.ts';

/** Rows on a page of a list: what a phone shows in two swipes. */
const ROWS = 8;

/** The rows of the page that was asked for, counted from 1; the last page when it asks for more than there are. */
export function pageOf<Row>(
  all: readonly Row[],
  asked: number | undefined,
): { readonly rows: readonly Row[]; readonly page: Amount; readonly pages: Amount } {
  const pages = Math.max(1, Math.ceil(all.length / ROWS));
  const page = Math.min(Math.max(1, asked ?? 1), pages);
  return { rows: all.slice((page - 1) * ROWS, page * ROWS), page: amount(page), pages: amount(pages) };
}
