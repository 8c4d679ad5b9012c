import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Drawable, PostedView } from './posted-card.ts';

const MINT = Symbol('answer');

/**
 * A card with fields to fill in, about nothing sensitive. It leaves only in the answer to a click: in a message that is
 * posted, a later update would take away what somebody was typing (DESIGN, "Forms"). Only {@link answer} makes one.
 */
export class AnswerCard {
  /** Makes the type nominal, as in PostedCard. */
  readonly #minted = true;
  readonly kind = 'answer';
  readonly content: IAdaptiveCard;

  constructor(key: typeof MINT, content: IAdaptiveCard) {
    if (key !== MINT) throw new Error('Only answer() makes an AnswerCard.');
    this.content = content;
  }

  static is(value: unknown): value is AnswerCard {
    return typeof value === 'object' && value !== null && #minted in value;
  }
}

/** Declares such a card; like a posted one its view holds no plain string. */
export function answer<V>(draw: ((view: V) => IAdaptiveCard) & Drawable<V>): (view: PostedView<V>) => AnswerCard {
  return (view) => new AnswerCard(MINT, draw(view));
}
