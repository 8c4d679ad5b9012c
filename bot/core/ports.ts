import type { SwvId } from '../../cards/words/brands.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import type { Address, ObjectId, TenantId } from './inbound.ts';

/** Business time. Leases use the clock of the database instead: workers may disagree about now. */
export interface Clock {
  now(): Date;
}

/** New keys, ordered in time (uuid v7), so that the rows of one request lie close together. */
export interface Ids {
  next(): string;
}

/** Wakes the delivery of one SWV. It may be lost: the sweep is the guarantee. Never throws, at most 500 ms. */
export interface Nudge {
  nudge(swv: SwvId, afterMs?: number): Promise<void>;
}

/** Wraps and unwraps the data key of one SWV with its RSA key (Key Vault; a key file locally). */
export interface Keys {
  /** Throws `KeyMissing` when the SWV has no key: its turns and jobs are refused, the others go on. */
  wrap(swv: SwvId, dataKey: Uint8Array): Promise<{ keyId: string; wrapped: Uint8Array }>;
  unwrap(swv: SwvId, keyId: string, wrapped: Uint8Array): Promise<Uint8Array>;
}

/** What came of one call to the Bot connector. Only the last three may be tried again, and each in its own way. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** 403, 404, 413 and every status that Microsoft does not name as passing: never again as it stands. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  /** The connector says it did nothing: 412, 429, 503; or the connection was never made. */
  | { readonly kind: 'not-now'; readonly status: number; readonly retryAfterMs: number | null }
  /** Nobody knows: a time-out, a reset, 502, 504. It may have worked. */
  | { readonly kind: 'unclear'; readonly status: number | null };

/** Everything that we send on our own account. */
export interface Connector {
  send(to: Address, what: PostedCard | string): Promise<SendOutcome>;
  update(to: Address, messageId: string, what: PostedCard): Promise<SendOutcome>;
}

/** Asks the roster of a conversation for a person's sign-in name; the one outbound call of a first contact. */
export interface Roster {
  /**
   * `memberId` is the id that the conversation knows (`29:…`), `objectId` the directory's; they are the same person. null:
   * nobody by that id, or no sign-in name. Throws when it cannot be known now (429, 503, the network): somebody known must
   * not be taken for a stranger.
   */
  userPrincipalName(at: Address, memberId: string, objectId: ObjectId): Promise<string | null>;
}

/** How many people read a conversation; `closed`: the bot is not there any more. */
export type MemberCount =
  | { readonly kind: 'counted'; readonly members: number; readonly guests: number }
  | { readonly kind: 'closed' }
  /** Nobody can know now: a time-out, 429, 5xx, an answer that cannot be read. */
  | { readonly kind: 'unavailable' };

/** Counts who reads a channel. Names pass by and are kept nowhere. Never throws; asked outside a transaction only. */
export interface Members {
  /** `guests` are whoever is not of the channel's own tenant; `members` are the others. */
  count(at: Address): Promise<MemberCount>;
}

/** What came of fetching a file that somebody sent. */
export type FetchedFile =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-big' }
  /** An address that we do not ask, another status than 200, a redirect, a time-out, the network. */
  | { readonly kind: 'failed'; readonly why: 'address' | 'status' | 'time-out' | 'network' };

/** Fetches a file that somebody sent. Never throws; asked outside a transaction only. */
export interface Files {
  fetch(downloadUrl: string): Promise<FetchedFile>;
}

/** Text → intent, when a model endpoint is configured; never on the card path, never given pupil data. */
export interface Model {
  intent(text: string, intents: readonly string[]): Promise<string | null>;
}

/** One line per turn, for operators: no names, no free text, no pupil data. */
export interface WideEvent {
  set(key: string, value: string | number | boolean | null): void;
}

export interface Log {
  event(name: string): WideEvent & { end(): void };
}

export interface PersonKey {
  readonly tenantId: TenantId;
  readonly objectId: ObjectId;
}
