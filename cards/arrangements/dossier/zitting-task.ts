import type { Amount, StaffName } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';
import type { AdviceChoice, AdviceOutcome, Preadvies } from '../words.ts';

/** What one member said. */
export interface GivenAdvice {
  readonly name: StaffName;
  readonly choice: AdviceChoice;
  readonly sentence: Sensitive | null;
}

/** A member in the zitting. `advices`: of all who gave one, once one's own is in; null before. */
export interface AdviceTask {
  readonly kind: 'advies';
  readonly preadvies: Preadvies | null;
  readonly own: Pick<GivenAdvice, 'choice' | 'sentence'> | null;
  /** Whether they may give one; else why not. */
  readonly may: 'ja' | 'niet-aanwezig' | 'al-gestemd';
  readonly advices: readonly GivenAdvice[] | null;
}

/** The secretary. */
export interface WordingTask {
  readonly kind: 'verwoord';
  /** What it would come to if the zitting closed now. */
  readonly stand: AdviceOutcome;
  readonly voor: Amount;
  readonly tegen: Amount;
  readonly voorwaarden: Amount;
  readonly nogNiet: Amount;
  /** How many advised, of how many who are there and may. */
  readonly given: Amount;
  readonly seats: Amount;
  /** The conditions must be written down; they may; or nobody set any. */
  readonly conditions: 'moet' | 'mag' | 'nee';
  /** As it was saved for this outcome. */
  readonly saved: {
    readonly motivering: Sensitive;
    readonly conditions: Sensitive | null;
    readonly minority: Sensitive | null;
  } | null;
  /** The consulent's sentence, where the majority agrees with it. */
  readonly consulent: Sensitive | null;
  readonly advices: readonly GivenAdvice[];
}

export type ZittingTask = AdviceTask | WordingTask;
