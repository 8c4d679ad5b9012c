import type { Cents, LocalDate, PersonId, Revision, SubjectId } from '../../../cards/words/brands.ts';
import type { Answers } from './answers.ts';

interface On {
  readonly id: SubjectId;
  /** Of the account as the card showed it. */
  readonly revision: Revision;
}

/** Saves some fields of a part. `part.revision` is the part's own, as the form showed it. */
export type FillPart = On & {
  readonly kind: 'fillPart';
  readonly part: { readonly id: string; readonly revision: Revision };
  /** null takes an answer away. */
  readonly answers: Readonly<Record<string, Answers[string] | null>>;
  /** More steps of this form follow: what was asked back, or sent back, is not answered yet. */
  readonly more?: boolean;
};
/** Hands a part to a colleague, or takes it back (null). */
export type HandPart = On & { readonly kind: 'handPart'; readonly part: string; readonly to: PersonId | null };
/** Whoever signs: hands it in. */
export type Sign = On & { readonly kind: 'sign' };
/** Whoever signs: not yet, with a sentence for who filled in. */
export type SendBack = On & { readonly kind: 'sendBack'; readonly text: string };
export type Accept = On & { readonly kind: 'accept' };
export type AskBack = On & { readonly kind: 'askBack'; readonly part: string; readonly text: string };
export type Extend = On & { readonly kind: 'extend'; readonly until: LocalDate };
/** Who fills in: what the SWV paid is not what stands there, with a sentence for the SWV. */
export type Dispute = On & { readonly kind: 'dispute'; readonly text: string };
/** The SWV: this is what was paid. The same amount says that it was right. */
export type SetReceived = On & { readonly kind: 'setReceived'; readonly cents: Cents };
/** Who fills in or signs: one sentence for who reviews. `number`: which question of this account it is, from 0. */
export type Ask = On & { readonly kind: 'ask'; readonly number: number; readonly text: string };
/** Who reviews: one sentence back. */
export type AnswerQuestion = On & { readonly kind: 'answer'; readonly number: number; readonly text: string };

/** Everything that a person can do to one account. */
export type Command =
  | FillPart
  | HandPart
  | Sign
  | SendBack
  | Accept
  | AskBack
  | Extend
  | Dispute
  | SetReceived
  | Ask
  | AnswerQuestion;
export type CommandKind = Command['kind'];
