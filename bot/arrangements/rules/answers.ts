import { type Answers, NOT_ASKED, type ParentsInput } from '../../../cards/arrangements/form/answers.ts';
import { type FormOf, fieldsOf, type StepNumber, stepsOf } from '../../../cards/arrangements/form/forms.ts';
import { isAnswered } from '../../../cards/arrangements/form/is-answered.ts';
import { type Amount, amount, type Cents, type LocalDate } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { TlvWished } from './tlv-term.ts';

/** How the parents see it; two parents can differ. `nog-niet` is the waiver and carries its reason. */
export const PARENTS_VIEWS = ['eens', 'deels', 'niet-eens', 'verschillen', 'nog-niet'] as const;
export type ParentsView = (typeof PARENTS_VIEWS)[number];

/** Answers as they come in: the day of the parents' line is not theirs to say. */
export type Given = Omit<Answers, 'ouders'> & { readonly ouders?: ParentsInput };

/** One step of the form as it comes in, with an answer to each of its fields. */
export interface StepInput {
  readonly step: StepNumber;
  readonly inputs: Given;
}

/** What was typed in a step and not saved yet ("Later verder"), by input id, as typed: it may be unfinished or wrong. */
export interface Scratch {
  readonly step: StepNumber;
  readonly typed: Readonly<Record<string, Sensitive>>;
}

/** The first step that is not answered whole; null when the form is complete. */
export const firstEmptyStep = (of: FormOf): StepNumber | null =>
  stepsOf(of).find((step) => !isAnswered(of, step)) ?? null;

const KEPT: readonly string[] = NOT_ASKED;

/** The answers without those that this form does not ask (any more). */
export function onlyAsked(of: FormOf): Answers {
  const asked: readonly string[] = fieldsOf(of);
  return Object.fromEntries(Object.entries(of.answers).filter(([id]) => asked.includes(id) || KEPT.includes(id)));
}

/**
 * Lays a step into the form; `today` dates the parents' line. What is no longer asked after it is gone: a number of a
 * pupil must not stay behind in a request that turned out to be about a class.
 */
export function fillStep(
  { kind, answers }: FormOf,
  { inputs: { ouders, ...inputs } }: StepInput,
  today: LocalDate,
): Answers {
  const laid: Answers = { ...answers, ...inputs, ...(ouders && { ouders: { ...ouders, on: today } }) };
  return onlyAsked({ kind, answers: laid });
}

/** What a decision is about; null is what this kind does not ask. */
export interface Asked {
  readonly weken: Amount | null;
  /** How many days a week. */
  readonly dagen: Amount | null;
  readonly bedrag: Cents | null;
  readonly start: LocalDate | null;
  readonly tlv: TlvWished | null;
}

/** Throws before the form is complete: callers stand behind the gate. */
export function whatIsAsked({ kind, answers }: FormOf): Asked {
  if (firstEmptyStep({ kind, answers }) !== null) throw new Error('The form is not complete.');
  const { weken, bedrag, start, btvDagen, schooljaren, ingang, categorie } = answers;
  return {
    weken: weken ?? null,
    dagen: btvDagen ? amount(btvDagen.length) : null,
    bedrag: bedrag ?? null,
    start: start ?? null,
    tlv: schooljaren && ingang ? { schooljaren, ingang, categorie: categorie ?? null } : null,
  };
}
