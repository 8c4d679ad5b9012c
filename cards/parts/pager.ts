import type { CardElement } from '@microsoft/teams.cards';
import { type Amount, amount } from '../words/brands.ts';
import { buttons } from './buttons.ts';
import type { CardData } from './card-data.ts';
import { execute } from './execute.ts';
import { quiet } from './text.ts';

export interface Paged {
  /** Of this page, counted from 1. */
  readonly page: Amount;
  readonly pages: Amount;
}

/**
 * "Pagina 2 van 3" with its buttons; nothing when there is one page. `data.page` is the page that is asked for.
 * @param constants what was chosen on the way to this list, which its other pages must not lose.
 */
export function pager(
  verb: string,
  data: CardData,
  { page, pages }: Paged,
  constants: Readonly<Record<string, string>> = {},
): readonly CardElement[] {
  if (pages <= 1) return [];
  const to = (title: string, at: number) => execute(verb, title, { ...data, page: amount(at) }, { constants });
  return [
    quiet(`Pagina ${page} van ${pages}`),
    buttons(...(page < pages ? [to('Volgende', page + 1)] : []), ...(page > 1 ? [to('Vorige', page - 1)] : [])),
  ];
}
