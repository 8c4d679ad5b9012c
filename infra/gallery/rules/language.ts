import { type CardNode, nodesOf, textOf } from '../card-node.ts';

/** Words that mean nothing to who does not see colours or the lay-out, and what must never stand there. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\b(?:rood|rode|groene?|blauwe?|oranje|gele?|grijze?)\b/i, why: 'names a colour' },
  { pattern: /\b(?:linksboven|rechtsboven|linksonder|rechtsonder)\b/i, why: 'names a place on the screen' },
  { pattern: /\$\{/, why: 'holds a template that was not filled in' },
  { pattern: /\[gevoelig\]|\[object |\bundefined\b|\bNaN\b/, why: 'holds a value that did not become text' },
  { pattern: /ouders\s*✓|✓\s*ouders\s*(?:eens|akkoord)/i, why: 'shows a talk with parents as their agreement' },
  { pattern: /\bdossierweergave\b/i, why: 'says "dossierweergave"; on screen it is "dossier"' },
  { pattern: /\buw?\b/i, why: 'says "u"; we say "je"' },
];

const READ = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'speak'];

/** The words of a card. Texts of a person (the value of an input) are not looked at. */
export function language(card: CardNode): readonly string[] {
  return [...nodesOf(card)].flatMap((node) =>
    READ.map((key) => textOf(node, key)).flatMap((text) =>
      FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `"${text}" ${why}`),
    ),
  );
}
