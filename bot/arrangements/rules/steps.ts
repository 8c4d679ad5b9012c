import type { Amount, Cents, LocalDate } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';

/** Step 1, "Wat heeft deze leerling nodig?". The choices are keys of the configuration, sensitive since they tell of a pupil. */
export interface Step1 {
  readonly leerlingnummer: Sensitive;
  readonly niveau: Sensitive;
  readonly vorm: Sensitive;
  readonly start: LocalDate;
}

/** Step 2: how much, and what was done before. */
export interface Step2 {
  readonly weken: Amount;
  readonly bedrag: Cents;
  /** Keys of the configuration, joined by commas as a choice of several arrives. */
  readonly gedaan: Sensitive;
  readonly doel: Sensitive;
}

/** How the parents see it; two parents can differ. `nog-niet` is the waiver and carries its reason. */
export const PARENTS_VIEWS = ['eens', 'deels', 'niet-eens', 'verschillen', 'nog-niet'] as const;
export type ParentsView = (typeof PARENTS_VIEWS)[number];

export interface ParentsInput {
  /** False with the waiver "nog niet, want …". */
  readonly spoken: boolean;
  /** A {@link ParentsView}. */
  readonly view: Sensitive;
  /** Only, and always, with the waiver. */
  readonly reason: Sensitive | null;
}

/** Step 3: what the team learns, and the driehoek. */
export interface Step3Input {
  readonly expertise: Sensitive;
  readonly gehoordOp: LocalDate;
  readonly gezegd: Sensitive;
  readonly ouders: ParentsInput;
}

export interface Step3 extends Omit<Step3Input, 'ouders'> {
  /** `on` is the day on which the line was entered (USERS section 2). */
  readonly ouders: ParentsInput & { readonly on: LocalDate };
}

/** One step as it comes in. */
export type StepInput =
  | { readonly step: 1; readonly inputs: Step1 }
  | { readonly step: 2; readonly inputs: Step2 }
  | { readonly step: 3; readonly inputs: Step3Input };

/** The form of maatwerk-individueel; null is a step not filled in yet. */
export interface Steps {
  readonly 1: Step1 | null;
  readonly 2: Step2 | null;
  readonly 3: Step3 | null;
}

export const STEPS = [1, 2, 3] as const;
export type StepNumber = (typeof STEPS)[number];

/** The first step that is still empty; null when the form is complete. */
export const firstEmptyStep = (steps: Steps): StepNumber | null => STEPS.find((step) => steps[step] === null) ?? null;

/** What was typed in a step and not saved yet ("Later verder"), by input id, as typed: it may be unfinished or wrong. */
export interface Scratch {
  readonly step: StepNumber;
  readonly typed: Readonly<Record<string, Sensitive>>;
}

/** Where *Verder* takes up the draft: at what was left unfinished, else the first empty step, else the last. */
export const resumeStep = (draft: { readonly steps: Steps; readonly scratch: Scratch | null }): StepNumber =>
  draft.scratch?.step ?? firstEmptyStep(draft.steps) ?? 3;

/** Lays a step into the form; `today` dates the parents' line. */
export function fillStep(steps: Steps, filled: StepInput, today: LocalDate): Steps {
  switch (filled.step) {
    case 1:
      return { ...steps, 1: filled.inputs };
    case 2:
      return { ...steps, 2: filled.inputs };
    case 3:
      return { ...steps, 3: { ...filled.inputs, ouders: { ...filled.inputs.ouders, on: today } } };
  }
}

/** What every kind has and a decision is about. Throws before the form is complete: callers stand behind the gate. */
export function whatIsAsked(steps: Steps): {
  readonly weken: Amount;
  readonly bedrag: Cents;
  readonly start: LocalDate;
} {
  if (steps[1] === null || steps[2] === null) throw new Error('The form is not complete.');
  return { weken: steps[2].weken, bedrag: steps[2].bedrag, start: steps[1].start };
}
