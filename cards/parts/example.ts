import type { AnswerCard } from '../words/answer-card.ts';
import type { DossierCard } from '../words/dossier-card.ts';
import type { PostedCard } from '../words/posted-card.ts';

/** A card with example data, for the gallery and the checks. Roles and invented schools only. */
export interface Example {
  /** Kebab-case; also the name of its file in `dist/cards`. */
  readonly name: string;
  /** For whom, and when they see it. */
  readonly purpose: string;
  readonly card: PostedCard | AnswerCard | DossierCard;
}

/** The examples of one part of Meedoen. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

export const example = (name: string, purpose: string, card: PostedCard | AnswerCard | DossierCard): Example => ({
  name,
  purpose,
  card,
});
