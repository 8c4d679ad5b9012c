import type { IAdaptiveCard } from '@microsoft/teams.cards';

const MINT = Symbol('dossier');

/**
 * A card that may hold what must not be kept: sensitive fields, forms that show them, counts of 1–4. It leaves the house
 * only in the answer to an invoke, to the one person who asked. Only {@link dossier} makes one.
 */
export class DossierCard {
  /** Makes the type nominal, as in PostedCard. */
  readonly #minted = true;
  readonly kind = 'dossier';
  readonly content: IAdaptiveCard;

  constructor(key: typeof MINT, content: IAdaptiveCard) {
    if (key !== MINT) throw new Error('Only dossier() makes a DossierCard.');
    this.content = content;
  }

  static is(value: unknown): value is DossierCard {
    return typeof value === 'object' && value !== null && #minted in value;
  }
}

/** Declares a dossier card; its view may hold `Sensitive` values, which `draw` reveals. */
export function dossier<V>(draw: (view: V) => IAdaptiveCard): (view: V) => DossierCard {
  return (view) => new DossierCard(MINT, draw(view));
}
