import type { LocalDate, PersonId, Revision, SchoolId, SubjectId } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Discipline } from '../../core/actor.ts';
import type { Scratch, StepInput } from './answers.ts';
import type { Choice, Outcome, Preadvies } from './arrangement.ts';
import type { RequestKind } from './kind-rules.ts';

/** On what: the request, and the revision of the card that was clicked. */
export interface On {
  readonly id: SubjectId;
  readonly revision: Revision;
}

/** What the last click carries. `confirm` is the echo of what stood on the card (confirm.ts). */
export interface DecisionInput {
  readonly outcome: Outcome;
  readonly motivering: Sensitive;
  readonly deviation: Sensitive | null;
  readonly confirm: string;
}

export type Begin = On & { readonly kind: 'begin'; readonly soort: RequestKind; readonly school: SchoolId };
export type SaveStep = On & { readonly kind: 'saveStep' } & StepInput;
/** "Later verder": keeps what was typed, finished or not. */
export type KeepTyped = On & Scratch & { readonly kind: 'keepTyped' };
export type Discard = On & { readonly kind: 'discard' };
export type SubmitToDirectie = On & { readonly kind: 'submitToDirectie' };
export type Commit = On & { readonly kind: 'commit' };
export type Decline = On & { readonly kind: 'decline'; readonly sentence: Sensitive | null };
export type AskAanvulling = On & { readonly kind: 'askAanvulling'; readonly question: Sensitive };
export type AnswerAanvulling = On & { readonly kind: 'answerAanvulling'; readonly answer: Sensitive };
export type ReturnAsBasis = On & { readonly kind: 'returnAsBasis'; readonly reason: Sensitive };
export type Forward = On & { readonly kind: 'forward'; readonly preadvies: Preadvies; readonly sentence: Sensitive } & {
  /** Of a TLV: the first and the second deskundige. */
  readonly experts?: readonly [ExpertChoice, ExpertChoice];
};
export type OpenDossier = On & { readonly kind: 'openDossier' };
export type CastVote = On & { readonly kind: 'vote'; readonly choice: Choice };
export type Conclude = On & DecisionInput & { readonly kind: 'conclude' };
export type Decide = On & DecisionInput & { readonly kind: 'decide' };
export type SendToBestuurder = On & { readonly kind: 'sendToBestuurder' };
export type Reopen = On & { readonly kind: 'reopen' };
export type Withdraw = On & { readonly kind: 'withdraw' };
export type Amend = On & { readonly kind: 'amend' } & StepInput;

/** A person in one of the disciplines that they hold. */
export interface ExpertChoice {
  readonly person: PersonId;
  readonly discipline: Discipline;
}
export type Advise = On & { readonly kind: 'advise'; readonly outcome: Preadvies; readonly text: Sensitive };
export type ReplaceExpert = On & {
  readonly kind: 'replaceExpert';
  readonly replaces: PersonId;
  readonly expert: ExpertChoice;
};
export type RecordMdo = On & { readonly kind: 'recordMdo'; readonly on: LocalDate; readonly sentence: Sensitive };
export type AnswerQuestion = On & { readonly kind: 'answerQuestion'; readonly text: Sensitive };

/** Everything that a person can do to a request; schema.ts reads it from a card. */
export type Command =
  | Begin
  | SaveStep
  | KeepTyped
  | Discard
  | SubmitToDirectie
  | Commit
  | Decline
  | AskAanvulling
  | AnswerAanvulling
  | ReturnAsBasis
  | Forward
  | OpenDossier
  | CastVote
  | Conclude
  | Decide
  | SendToBestuurder
  | Reopen
  | Withdraw
  | Amend
  | Advise
  | ReplaceExpert
  | RecordMdo
  | AnswerQuestion;

export type CommandKind = Command['kind'];
