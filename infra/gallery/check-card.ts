import type { AnswerCard } from '../../cards/words/answer-card.ts';
import type { DossierCard } from '../../cards/words/dossier-card.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import { actions } from './rules/actions.ts';
import { face } from './rules/face.ts';
import { inputs } from './rules/inputs.ts';
import { kindOfCard } from './rules/kind-of-card.ts';
import { language } from './rules/language.ts';
import { parses } from './rules/parses.ts';

/** Everything that is wrong with a card as it goes out (DESIGN section 2, Cards, Actions and Forms); empty when it is right. */
export function checkCard(card: PostedCard | AnswerCard | DossierCard): readonly string[] {
  const content = { ...card.content };
  return [
    ...parses(content),
    ...face(content),
    ...actions(content),
    ...inputs(content),
    ...language(content),
    ...kindOfCard(card),
  ];
}
