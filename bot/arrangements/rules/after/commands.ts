import type { EvaluationAnswers, Half, Part } from '../../../../cards/arrangements/after/evaluation.ts';
import type { ParentsInput } from '../../../../cards/arrangements/form/answers.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { Sensitive } from '../../../../cards/words/sensitive.ts';
import type { On } from '../command.ts';

/** A part of an evaluation as it comes in: the day of the parents' line is not theirs to say. */
export type EvaluationInput = Omit<EvaluationAnswers, 'ouders'> & { readonly ouders?: ParentsInput };

export type RecordSent = On & { readonly kind: 'recordSent'; readonly on: LocalDate };
export type ConfirmStart = On & { readonly kind: 'confirmStart'; readonly on: LocalDate };
export type ReportNotStarted = On & { readonly kind: 'reportNotStarted'; readonly reason: Sensitive };
export type CancelSupport = On & { readonly kind: 'cancelSupport'; readonly reason: Sensitive };
export type StopEarly = On & { readonly kind: 'stopEarly'; readonly on: LocalDate; readonly reason: Sensitive };
export type Evaluate = On & {
  readonly kind: 'evaluate';
  readonly half: Half;
  readonly part: Part;
  readonly inputs: EvaluationInput;
};
export type RegisterRod = On & { readonly kind: 'registerRod'; readonly on: LocalDate };

/** What people do after a decision. */
export type AfterCommand =
  | RecordSent
  | ConfirmStart
  | ReportNotStarted
  | CancelSupport
  | StopEarly
  | Evaluate
  | RegisterRod;
export type AfterCommandKind = AfterCommand['kind'];

export const AFTER_COMMANDS = [
  'recordSent',
  'confirmStart',
  'reportNotStarted',
  'cancelSupport',
  'stopEarly',
  'evaluate',
  'registerRod',
] as const satisfies readonly AfterCommandKind[];

export const isAfter = (kind: string): kind is AfterCommandKind => AFTER_COMMANDS.some((one) => one === kind);
export const isAfterCommand = <C extends { readonly kind: string }>(command: C): command is C & AfterCommand =>
  isAfter(command.kind);
