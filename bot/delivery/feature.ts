import type { TaskRow } from '../../cards/chat/tasks-card.ts';
import type { PersonId, SubjectId } from '../../cards/words/brands.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import type { Actor } from '../core/actor.ts';
import type { CardAction, Message } from '../core/inbound.ts';
import type { InvokeReply, MessageReply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import type { Tx } from '../store/store.ts';
import type { CountGranted } from './counts.ts';
import type { Dossiers } from './dossiers.ts';
import type { CountRunning } from './running.ts';

/** Who a post is for: a person's own chat, or a channel that a beheerder bound. */
export type Recipient =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'channel'; readonly id: string };

/** A card for one recipient about one subject; there is at most one of each. */
export interface PostKey {
  readonly feature: string;
  readonly kind: string;
  readonly subject: SubjectId;
  readonly to: Recipient;
}

/** How a posted card looks now for this recipient; `gone` when it is no longer for them. Reads only. */
export type RenderPost = (tx: Tx, post: PostKey, now: Date) => Promise<PostedCard | 'gone'>;

/** One thing that falls due: run at most once for each {swv, job, period, subject}. */
export interface Due {
  readonly period: string;
  readonly subject: SubjectId;
  /** When it fell due; after an outage this lies in the past. */
  readonly at: Date;
}

export interface Job {
  readonly name: string;
  /** The first moment after `after` at which something falls due; null when nothing waits. */
  next(tx: Tx, after: Date): Promise<Date | null>;
  due(tx: Tx, now: Date): Promise<readonly Due[]>;
  /** In the transaction that claimed it; what it wants posted goes through `tx`. */
  run(tx: ChangeTx, claim: Due, now: Date): Promise<void>;
}

/** What a transaction of change() offers besides the store: everything that leaves the house is asked for here. */
export interface ChangeTx extends Tx {
  readonly now: Date;
  /** Wants a card at a recipient: sent when it is not there yet, redrawn when it is. */
  post(key: PostKey, options?: PostOptions): Promise<void>;
  /** Wants every card about a subject that is already somewhere to be redrawn; silently. */
  refresh(feature: string, subject: SubjectId, options?: RefreshOptions): Promise<void>;
  /**
   * A word that something waits, at most once; `key` makes it so across retries. All that waits for a person goes as one
   * text, once per own working day. A card rings by itself and needs no word.
   */
  notice(notice: Notice): Promise<void>;
  /** What the audit log keeps of this change: codes, numbers and days; in the erasable part. */
  record(detail: Readonly<Record<string, string | number | boolean | null>>): void;
}

export interface PostOptions {
  /** It is news: a card that is there already is folded, and comes anew at the bottom with its own sound. */
  readonly fresh?: boolean;
  /** At any hour: day 90, a lapsing term, a decision. */
  readonly urgent?: boolean;
}

export interface RefreshOptions {
  /** What was asked before is asked no longer, so a card that still waits to come anew is only redrawn. */
  readonly over?: boolean;
  /** Only cards of this kind, or of this person: another may hold a form that somebody is filling in. */
  readonly kind?: string;
  readonly to?: PersonId;
}

export interface Notice {
  readonly key: string;
  readonly to: PersonId;
  /** Two words about one thing are one action. */
  readonly about: SubjectId;
  readonly text: NoticeText;
  /** Goes at once, and takes along what else waits. */
  readonly urgent?: boolean;
}

/** The texts a notice may have; a toast on a locked phone says that something waits, not what. */
export type NoticeText = { readonly kind: 'tasks'; readonly count: number };

/** Answers one verb; `turn.inbound.data` and `.inputs` are parsed by the feature's own schema. */
export type HandleVerb = (turn: Turn<CardAction>) => Promise<InvokeReply>;

/** A word that people type, and its answer. */
export interface Phrase {
  readonly words: readonly string[];
  /** What it also answers to, where no list of words can say it (a number); held against the plain text, whole. */
  readonly pattern?: RegExp;
  readonly handle: (turn: Turn<Message>) => Promise<MessageReply>;
}

/** A file as it leaves through a one-time link (bot/links). */
export interface MadeFile {
  readonly name: string;
  /** Its MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes a file for whoever asked for its link, as they are today; null when it is no longer for them, or no longer there.
 * Reads only.
 */
export type MakeFile = (tx: Tx, subject: SubjectId, actor: Actor, now: Date) => Promise<MadeFile | null>;

/** What app.ts lists: one line per feature. */
export interface Feature {
  readonly name: string;
  /** The first part of its verbs, before the dot: an unknown verb of ours still finds its feature. */
  readonly prefix: string;
  readonly verbs: Readonly<Record<string, HandleVerb>>;
  /** The card as it stands now, for a refresh, a retired verb or a stale button; folded, so never a dossier. */
  readonly current: (turn: Turn<CardAction>) => Promise<InvokeReply>;
  readonly phrases: readonly Phrase[];
  /** What it answers to whoever names the bot in a channel; null when it has nothing to say there. Others read along. */
  readonly inChannel?: (turn: Turn<Message>) => Promise<MessageReply>;
  /** Answers a file that somebody sends in their own chat. */
  readonly file?: (turn: Turn<Message>) => Promise<MessageReply>;
  /** Whether a file of this sender is for it; without it, it takes what no other feature does. */
  readonly takesFile?: (turn: Turn<Message>) => boolean;
  readonly posts: Readonly<Record<string, RenderPost>>;
  /** What it lets people download, by kind. */
  readonly files?: Readonly<Record<string, MakeFile>>;
  /** The numbers that it gives, for who searches by one. */
  readonly dossiers?: Dossiers;
  /** How much of it runs under which rules, for who takes a new configuration into use. */
  readonly running?: CountRunning;
  /** What it granted and what began of it, for who accounts for a period. */
  readonly counts?: CountGranted;
  /** What waits for this person, in any order; the chat sorts and pages it. */
  readonly tasks?: (tx: Tx, actor: Actor, now: Date) => Promise<readonly TaskRow[]>;
  readonly jobs: readonly Job[];
}
