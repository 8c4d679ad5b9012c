import type { Address } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import type { Recipient } from './feature.ts';

/** A message of its own; or another form of one that stands there, which a channel that was let go still takes. */
export type AddressUse = 'new' | 'redraw';

/** Where recipients can be reached: a port, for the register of people knows it. */
export interface Addresses {
  /** null: never installed, uninstalled, blocked or let go; the post waits until they are back. */
  of(tx: Tx, to: Recipient, use: AddressUse): Promise<Address | null>;
  /** Teams said that this conversation is closed to us. */
  closed(tx: Tx, to: Recipient, reach: 'uninstalled' | 'blocked', now: Date): Promise<void>;
}
