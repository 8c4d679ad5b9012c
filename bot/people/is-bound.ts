import { and, isNull, ne } from 'drizzle-orm';
import { addresses } from './tables.ts';

/** The row of a channel, bound or let go. */
export const isChannel = ne(addresses.subject, 'person');

/** Not of a channel that was let go: such a row is kept for what still stands there, and nothing new is sent to it. */
export const notReleased = isNull(addresses.releasedAt);

/** The row of a channel that is bound. */
export const isBound = and(isChannel, notReleased);
