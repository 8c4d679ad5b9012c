import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { type CardNode, nodesOf, textOf, typeOf } from '../../../infra/gallery/card-node.ts';

type Card = PostedCard | DossierCard;

/** All nodes of a card of this type, such as `Input.` or `TextBlock`. */
export const nodes = (card: Card, type: string): readonly CardNode[] =>
  [...nodesOf(card.content)].filter((node) => typeOf(node).startsWith(type));

/** What a person reads, without the values of inputs. */
export const textOn = (card: Card): string =>
  [...nodesOf(card.content)].map((node) => textOf(node, 'text') || textOf(node, 'label')).join('\n');

/** The words on the buttons and rows, in reading order. */
export const buttonsOn = (card: Card): readonly string[] => nodes(card, 'Action.').map((node) => textOf(node, 'title'));

/** The button with these words. Throws when it is not there. */
export function button(card: Card, title: string): CardNode {
  const found = nodes(card, 'Action.').find((node) => textOf(node, 'title') === title);
  if (found === undefined) throw new Error(`No button "${title}": ${buttonsOn(card).join(', ')}`);
  return found;
}

/** The input with this id. Throws when it is not there. */
export function input(card: Card, id: string): CardNode {
  const found = nodes(card, 'Input.').find((node) => textOf(node, 'id') === id);
  if (found === undefined) throw new Error(`No input "${id}"`);
  return found;
}
