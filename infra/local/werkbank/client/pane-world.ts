import type { CardJson } from '../../teams/message.ts';
import type { PersonaWire } from '../wire.ts';

/** What the parts of one pane share: whose it is, and the cards that only this client holds. */
export interface PaneWorld {
  /** Makes the ids of this pane's elements its own. */
  readonly key: string;
  readonly persona: PersonaWire;
  person(key: string): PersonaWire | undefined;
  now(): string;
  /** By message id. In memory and nowhere else, so gone when the page is. */
  readonly forMe: Map<string, HeldCard>;
}

/** A for-me card, with the version of the message that it answered: a later change takes it away. */
export interface HeldCard {
  readonly card: CardJson;
  readonly version: number;
}
