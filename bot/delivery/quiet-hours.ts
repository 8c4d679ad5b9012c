import type { Tx } from '../store/store.ts';
import type { Recipient } from './feature.ts';

/**
 * When a message may reach someone: nothing after 17:00, on their days off or in holidays (USERS section 2), unless it is
 * urgent. A port: the days are the people's, the hours and holidays the configuration's.
 */
export interface QuietHours {
  /** The first instant from `now` on; `now` itself when it may go at once. */
  sendableAt(tx: Tx, to: Recipient, now: Date, urgent: boolean): Promise<Date>;
}
