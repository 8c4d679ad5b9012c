import type { Clock, Connector, Log } from '../core/ports.ts';
import type { Store } from '../store/store.ts';
import type { Addresses } from './addresses.ts';
import type { RenderPost } from './feature.ts';
import type { LeaseClock } from './lease.ts';
import type { QuietHours } from './quiet-hours.ts';

/** What delivery needs of the house. */
export interface DeliveryHouse {
  readonly store: Store;
  readonly clock: Clock;
  readonly leaseClock: LeaseClock;
  readonly connector: Connector;
  /** How long a call whose answer was lost may still be at work, in milliseconds. */
  readonly connectorTimeoutMs: number;
  readonly addresses: Addresses;
  readonly quietHours: QuietHours;
  readonly log: Log;
  /** null when the feature or the kind of card was retired. */
  readonly renderers: (feature: string, kind: string) => RenderPost | null;
}
