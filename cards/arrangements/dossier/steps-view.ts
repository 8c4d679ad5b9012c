import type { Amount, Cents, LocalDate } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';

/*
 * The form of maatwerk-individueel as bot/arrangements/rules keeps it, so that a request's steps can be handed over as
 * they are. The choices are keys: nobody but a dossier card opens a Sensitive, so the label is looked up here.
 */

export interface Step1View {
  readonly leerlingnummer: Sensitive;
  readonly niveau: Sensitive;
  readonly vorm: Sensitive;
  readonly start: LocalDate;
}

export interface Step2View {
  readonly weken: Amount;
  readonly bedrag: Cents;
  /** Keys, joined by commas. */
  readonly gedaan: Sensitive;
  readonly doel: Sensitive;
}

export interface Step3View {
  readonly expertise: Sensitive;
  readonly gehoordOp: LocalDate;
  readonly gezegd: Sensitive;
  readonly ouders: {
    readonly spoken: boolean;
    readonly view: Sensitive;
    readonly reason: Sensitive | null;
    readonly on: LocalDate;
  };
}

/** Null is a step not filled in yet. */
export interface StepsView {
  readonly 1: Step1View | null;
  readonly 2: Step2View | null;
  readonly 3: Step3View | null;
}

export type StepNumber = 1 | 2 | 3;
