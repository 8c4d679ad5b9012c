import type { Brand, Revision, SubjectId, SwvId } from '../../cards/words/brands.ts';

/** Entra tenant id and object id, as they stand in an authenticated activity. Together they are a person. */
export type TenantId = Brand<string, 'TenantId'>;
export type ObjectId = Brand<string, 'ObjectId'>;

/** Where a conversation lives: plain JSON, no class of an SDK, so that it outlives the SDK. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly kind: 'personal' | 'channel' | 'group';
  readonly tenantId: TenantId;
  /** The bot's own id in that channel (`28:<app id>`). */
  readonly botId: string;
  /** Of a channel: the team it belongs to, so that we know it again when the bot leaves that team. */
  readonly team?: string;
}

/** Who said it and where; taken from the activity after its token was checked, never from a card's payload. */
export interface Envelope {
  readonly tenantId: TenantId;
  readonly objectId: ObjectId;
  readonly address: Address;
  /** The activity's own id, for the wide event. */
  readonly activityId: string;
  /** The id by which Teams knows the sender in this conversation (`29:…`); needed to ask the roster, else opaque. */
  readonly memberId: string;
}

/** A file as Teams offers it: the address opens it for some minutes to whoever has it, without a token. */
export interface SentFile {
  readonly name: string;
  readonly downloadUrl: string;
  /** As the sender's device names it, `csv`; it proves nothing. */
  readonly type: string;
}

export interface Message extends Envelope {
  readonly kind: 'message';
  /** Sent along in the person's own chat; without it there were none. */
  readonly files?: readonly SentFile[];
  /** Without the @mention of the bot. */
  readonly text: string;
}

/** What each of our buttons carries; `swv` is a hint, membership is checked. */
export interface ActionData {
  readonly v: 1;
  readonly swv: SwvId;
  readonly id: SubjectId;
  readonly revision: Revision;
  readonly page?: number | undefined;
}

export interface CardAction extends Envelope {
  readonly kind: 'action';
  readonly verb: string;
  readonly data: ActionData;
  /** The card's inputs by id; strings by nature, parsed by the verb's own schema. */
  readonly inputs: Readonly<Record<string, string>>;
  /** `automatic` is a refresh by the client: it is answered, and changes nothing. */
  readonly trigger: 'manual' | 'automatic';
  /** The message that the card stands in; a post adopts it. */
  readonly messageId: string | null;
}

/** An action whose payload nobody of ours made: answered by the error of DESIGN section 2, written in the audit log. */
export interface Forged extends Envelope {
  readonly kind: 'forged';
  readonly reason: string;
}

export interface Installed extends Envelope {
  readonly kind: 'installed';
}

export interface Uninstalled extends Envelope {
  readonly kind: 'uninstalled';
}

/**
 * The bot was taken out of a team (`channel` is null), or a channel or team is there no more. Teams says so, whoever did
 * it: it names no person of ours.
 */
export interface RoomClosed {
  readonly kind: 'closed';
  readonly tenantId: TenantId;
  readonly team: string;
  readonly channel: string | null;
}

/** An activity that asks nothing of us, or names nobody (typing, a reaction, an event of a later Teams). */
export interface Ignored {
  readonly kind: 'ignored';
  readonly type: string;
}

export type Inbound = Message | CardAction | Forged | Installed | Uninstalled | RoomClosed | Ignored;
