import type { EvaluationAnswers, Half } from '../../../../cards/arrangements/after/evaluation.ts';
import type { LocalDate, PersonId, Revision } from '../../../../cards/words/brands.ts';
import type { Sensitive } from '../../../../cards/words/sensitive.ts';
import type { Arrangement } from '../arrangement.ts';

/**
 * Where a request is after its decision; the column `follow_up`, null when nothing more is to come. A refused one only has
 * to be sent. Sending waits for nobody and nobody waits for it: what is said of the start may come before.
 */
export const FOLLOW_UP_STEPS = ['te-verzenden', 'te-starten', 'loopt', 'halfweg-geevalueerd'] as const;
export type FollowUpStep = (typeof FOLLOW_UP_STEPS)[number];

/** What the SWV wants to be asked after a decision of this kind; fixed at the decision, so that no prompt comes twice. */
export interface FollowUpTerms {
  /** Werkdagen in which a decision is sent. */
  readonly verzendWerkdagen: number;
  /** Weeks to object after the day of sending (Awb 6:7); null where none is promised (DOMAIN D.1, last line). */
  readonly bezwaarWeken: number | null;
  /** Werkdagen after the first day after which is asked whether it began; null: not asked. */
  readonly startWerkdagen: number | null;
  /** Werkdagen for an answer, before the procesbewaker hears of it or it is asked again. */
  readonly antwoordWerkdagen: number;
  /** From how many weeks on there is an evaluation half-way; null: never. */
  readonly halfwegVanafWeken: number | null;
  readonly eindEvaluatie: boolean;
  /** How long before its last day is said that it ends; null: not said. */
  readonly eindeNabij: { readonly maanden: number } | { readonly dagen: number } | null;
  /** Of a place in the BTV: in which weeks is asked for the question and for the return. */
  readonly btv: { readonly vraagWeek: number; readonly terugkeerWeek: number } | null;
}

/** What somebody noted: the day it is about, and the revision that it made. */
export interface Noted {
  readonly by: PersonId;
  readonly at: Date;
  readonly on: LocalDate;
  readonly revision: Revision;
}

export interface Evaluation {
  readonly by: PersonId;
  readonly at: Date;
  /** Of its last part that was saved: a form of before that is old. */
  readonly revision: Revision;
  readonly answers: EvaluationAnswers;
  /** When its last part was saved; null while it is not whole. */
  readonly done: LocalDate | null;
}

/** All that came after the decision. */
export interface FollowUp {
  /** Null: this SWV configured nothing for the kind; then a decision is only sent. */
  readonly terms: FollowUpTerms | null;
  /** The day on which it may begin: as asked, or that on which it was first granted when that is later. Null: it was refused. */
  readonly begins: LocalDate | null;
  /** Revision of the last change to its course (planned, begun, not begun, stopped): a click of before that is old. */
  readonly moved: Revision;
  /** Revision of the decision: a click of before that to note its sending is about an earlier one. Not kept of old ones. */
  readonly decided?: Revision | undefined;
  /** Bekendmaking. `corrected`: its day was mended, which is done once. */
  readonly sent: (Noted & { readonly corrected: boolean }) | null;
  /** Days on which the decision was sent that this one took the place of. */
  readonly sentBefore: readonly LocalDate[];
  readonly started: Noted | null;
  /** Each "nee, nog niet", oldest first. */
  readonly notStarted: readonly (Noted & { readonly reason: Sensitive })[];
  readonly evaluations: Readonly<Record<Half, Evaluation | null>>;
  /** `on`: its last day; of what never began the day on which that was said. */
  readonly stopped: (Noted & { readonly how: 'niet-begonnen' | 'eerder'; readonly reason: Sensitive }) | null;
  /** Since when the period in the BTV stands in ROD. */
  readonly rod: Noted | null;
  /** The day after its last one, where no evaluation had to come. */
  readonly closed: LocalDate | null;
}

export type Followed = Pick<Arrangement, 'state' | 'endsOn' | 'followUp'>;

/** Whether the support runs as far as anybody knows: it was said, or it is not asked of this kind. */
export const runs = ({ started, stopped, terms }: FollowUp): boolean =>
  stopped === null && terms !== null && (started !== null || terms.startWerkdagen === null);

/** Where it is; null when nothing more is to come. */
export function followUpStep({ state, endsOn, followUp }: Followed): FollowUpStep | null {
  if (followUp === null) return null;
  const { sent, terms, stopped, closed, evaluations } = followUp;
  const sending = sent === null ? 'te-verzenden' : null;
  const over = stopped !== null || closed !== null || evaluations.eind?.done != null;
  if (state !== 'toegekend' || terms === null || over) return sending;
  if (!runs(followUp)) return sending ?? 'te-starten';
  if (endsOn === null) return sending;
  return evaluations.halfweg?.done != null ? 'halfweg-geevalueerd' : 'loopt';
}
