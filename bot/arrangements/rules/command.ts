import type { LocalDate, PersonId, Revision, SchoolId, SubjectId } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Discipline } from '../../core/actor.ts';
import type { AfterCommand } from './after/commands.ts';
import type { Scratch, StepInput } from './answers.ts';
import type { Advice, AdviceChoice, Choice, Outcome, Preadvies } from './course.ts';
import type { RequestKind } from './kind-rules.ts';
import type { Partly } from './partly.ts';

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
  /** Less than was asked; absent: all of it. */
  readonly partly?: Partly;
}

export type Begin = On & {
  readonly kind: 'begin';
  readonly soort: RequestKind;
  readonly school: SchoolId;
  /** "Zelfde als vorige keer": the earlier request to begin from. */
  readonly from?: SubjectId;
};
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
export type AskZienswijze = On & { readonly kind: 'askZienswijze'; readonly voornemen: Sensitive };
/** `text` null: they say nothing to it. */
export type GiveZienswijze = On & { readonly kind: 'giveZienswijze'; readonly text: Sensitive | null };
export type Revise = On & { readonly kind: 'revise'; readonly why: Sensitive };
export type SendToBestuurder = On & { readonly kind: 'sendToBestuurder' };
export type Reopen = On & { readonly kind: 'reopen' };
export type Withdraw = On & { readonly kind: 'withdraw' };
/** The notice that the decision comes later (Awb 4:14). */
export type ExtendTerm = On & {
  readonly kind: 'extendTerm';
  readonly until: LocalDate;
  readonly reason: Sensitive;
  readonly confirm: string;
};
export type SetAside = On & { readonly kind: 'setAside'; readonly reason: Sensitive; readonly confirm: string };
export type GiveTime = On & { readonly kind: 'giveTime'; readonly until: LocalDate };
export type TakeOn = On & { readonly kind: 'takeOn' };
export type Amend = On & { readonly kind: 'amend' } & StepInput;

/** A member's advice in a zitting; it may change until that closes. */
export type AdviseInZitting = On & {
  readonly kind: 'adviseInZitting';
  readonly choice: AdviceChoice;
  readonly sentence: Sensitive | null;
};
/** The secretary's text. `stand` is the echo of what the advice came to on the card. */
export type Word = On & {
  readonly kind: 'word';
  readonly stand: Advice['outcome'];
  readonly motivering: Sensitive;
  readonly conditions: Sensitive | null;
  readonly minority: Sensitive | null;
};
/** Puts it on the list of a zitting, or takes it off. */
export type Enlist = On & { readonly kind: 'enlist'; readonly zitting: SubjectId };
export type Delist = On & { readonly kind: 'delist' };

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

/** Everything that a person can do to a request; schema/ reads it from a card. */
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
  | AskZienswijze
  | GiveZienswijze
  | Revise
  | ExtendTerm
  | SetAside
  | GiveTime
  | TakeOn
  | AdviseInZitting
  | Word
  | Enlist
  | Delist
  | AfterCommand
  | Advise
  | ReplaceExpert
  | RecordMdo
  | AnswerQuestion;

export type CommandKind = Command['kind'];
