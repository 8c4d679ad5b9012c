import type { LocalDate, PersonId, Revision, SubjectId } from '../../../cards/words/brands.ts';
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

/** Everything that a person can do to one account. */
export type Command = FillPart | HandPart | Sign | SendBack | Accept | AskBack | Extend;
export type CommandKind = Command['kind'];
