import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../cards/words/posted-card.ts';
import { type CardNode, isNode, listOf, nodesOf, textOf, typeOf } from '../card-node.ts';

/** What goes for one of the two kinds of card only. */
export const kindOfCard = (card: PostedCard | DossierCard): readonly string[] =>
  PostedCard.is(card) ? postedProblems(card) : dossierProblems({ ...card.content });

/** The toast and the preview on a locked phone say that something is there, not what. */
function postedProblems({ summary, content }: PostedCard): readonly string[] {
  const typed = [...nodesOf(content)].filter((node) => typeOf(node).startsWith('Input.'));
  return [
    ...(summary.trim() === '' ? ['no summary'] : []),
    ...(/[AT]-\d{4}-\d+/.test(summary) ? ['the summary names a dossier'] : []),
    ...(typed.length > 0 ? ['a posted card asks for text: a later update would take it away'] : []),
  ];
}

/** "Sluit dossier" comes first, alone in its row. */
function dossierProblems(content: CardNode): readonly string[] {
  const [first] = listOf(content, 'body');
  const [close, ...others] = isNode(first) ? listOf(first, 'actions') : [];
  const closes = close !== undefined && textOf(close, 'title') === 'Sluit dossier' && others.length === 0;
  return closes ? [] : ['"Sluit dossier" is not first'];
}
