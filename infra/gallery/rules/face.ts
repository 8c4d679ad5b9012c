import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { type CardNode, nodesOf, textOf, typeOf } from '../card-node.ts';

/** What every card has whatever is on it: size, version, language, and words where it cannot be drawn or seen. */
export function face(card: CardNode): readonly string[] {
  const bytes = bytesOf(card);
  const headings = [...nodesOf(card)].filter((node) => node.style === 'heading');
  return [
    ...(bytes > CARD_BYTES ? [`${bytes} bytes, over ${CARD_BYTES}`] : []),
    ...(card.version === '1.5' ? [] : ['version is not 1.5']),
    ...(card.lang === 'nl' ? [] : ['lang is not nl']),
    ...(isSentence(textOf(card, 'fallbackText')) ? [] : ['fallbackText is no sentence']),
    ...(isSentence(textOf(card, 'speak')) ? [] : ['speak is no sentence']),
    ...(headings.length === 0 ? ['no heading'] : []),
    ...('refresh' in card ? ['refresh: an automatic trigger is only answered'] : []),
    ...('actions' in card ? ['actions outside an ActionSet'] : []),
    ...[...nodesOf(card)]
      .filter((node) => typeOf(node) === 'TextBlock' && node.wrap !== true)
      .map((node) => `"${textOf(node, 'text')}" does not wrap`),
  ];
}

const isSentence = (text: string): boolean => /^\S.*[.?!]$/s.test(text.trim());
