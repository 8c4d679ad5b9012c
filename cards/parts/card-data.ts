import type { Amount, Revision, SubjectId, SwvId } from '../words/brands.ts';

/** What each of our buttons carries, and all of it: state, role and permission come from the store, never from a card. */
export interface CardData {
  /** Version of the payload's shape. */
  readonly v: 1;
  /** A hint; membership is checked. */
  readonly swv: SwvId;
  readonly id: SubjectId;
  /** The revision that the card was drawn from; an older one is answered with the current card. */
  readonly revision: Revision;
  readonly page?: Amount | undefined;
}
