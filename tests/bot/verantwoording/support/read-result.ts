import { textOf as fieldOf, nodesOf, typeOf } from '../../../../infra/gallery/card-node.ts';
import { type Card, textOf as readText } from '../../arrangements/support/card-reader.ts';

/** All that a card of a result says, with one space between its words. */
export const textOf = (card: Card): string => readText(card).replace(/ +/g, ' ');

/** Where the one button leads that leaves Teams. */
export function linkOf(card: Card): { readonly swv: string; readonly token: string } {
  const link = [...nodesOf({ ...card.content })].find((node) => typeOf(node) === 'Action.OpenUrl');
  const [token = '', swv = ''] = fieldOf(link ?? {}, 'url')
    .split('/')
    .toReversed();
  return { swv, token };
}
