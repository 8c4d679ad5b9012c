import { AnswerCard } from '../../../cards/words/answer-card.ts';
import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../cards/words/posted-card.ts';
import { type CardNode, isNode, listOf, nodesOf, textOf, typeOf } from '../card-node.ts';

const CLOSES: readonly string[] = ['Sluit dossier', 'Sluit formulier', 'Sluit overzicht'];

/** What goes for one of the kinds of card only. */
export function kindOfCard(card: PostedCard | AnswerCard | DossierCard): readonly string[] {
  if (PostedCard.is(card)) return postedProblems(card);
  return AnswerCard.is(card) ? [] : dossierProblems({ ...card.content });
}

/** The toast and the preview on a locked phone say that something is there, not what. */
function postedProblems({ summary, content }: PostedCard): readonly string[] {
  const typed = [...nodesOf(content)].filter((node) => typeOf(node).startsWith('Input.'));
  return [
    ...(summary.trim() === '' ? ['no summary'] : []),
    ...(/[AT]-\d{4}-\d+/.test(summary) ? ['the summary names a dossier'] : []),
    ...(typed.length > 0 ? ['a posted card asks for text: a later update would take it away'] : []),
  ];
}

/** "Sluit dossier" comes first, alone in its row; on a form of a text that is long and nobody's, "Sluit formulier". */
function dossierProblems(content: CardNode): readonly string[] {
  const [first] = listOf(content, 'body');
  const [close, ...others] = isNode(first) ? listOf(first, 'actions') : [];
  const closes = close !== undefined && CLOSES.includes(textOf(close, 'title')) && others.length === 0;
  return closes ? [] : ['"Sluit dossier" is not first'];
}
