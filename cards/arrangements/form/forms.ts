import { inputIds } from '../verbs.ts';
import type { FieldId } from './answers.ts';
import { FIELDS, type Field } from './fields.ts';

export const STEP_NUMBERS = [1, 2, 3, 4] as const;
export type StepNumber = (typeof STEP_NUMBERS)[number];

export interface FormStep {
  readonly title: string;
  /** Its heading in the dossier. */
  readonly section: string;
  /** In reading order; never more than four (DESIGN section 2). */
  readonly fields: readonly FieldId[];
}

/** What a kind of request asks. Who reads, draws and shows it finds the fields here and nowhere else. */
export interface Form {
  /** About how long it takes. */
  readonly minutes: number;
  readonly steps: readonly FormStep[];
  /** What it comes down to, for whoever decides. */
  readonly brief: readonly FieldId[];
  /** Where this kind asks in other words. */
  readonly words?: Partial<Readonly<Record<FieldId, Partial<Omit<Field, 'input'>>>>>;
}

/** The forms of the kinds that have a route here. */
export const FORMS = {
  'maatwerk-individueel': {
    minutes: 6,
    steps: [
      {
        title: 'Wat heeft deze leerling nodig?',
        section: 'De leerling en de hulp',
        fields: ['leerlingnummer', 'niveau', 'vorm', 'start'],
      },
      {
        title: 'Hoeveel hulp, en wat deed de school al?',
        section: 'Hoeveel en waarvoor',
        fields: ['weken', 'bedrag', 'gedaan', 'doel'],
      },
      {
        title: 'Wat leert het team, en wat zeggen leerling en ouders?',
        section: 'School, leerling en ouders',
        fields: ['expertise', 'gehoordOp', 'gezegd', 'ouders'],
      },
    ],
    brief: ['vorm', 'start', 'weken', 'bedrag'],
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormKind = keyof typeof FORMS;

export const formOf = (kind: FormKind): Form => FORMS[kind];

/** The numbers of its steps. */
export const stepsOf = (kind: FormKind): readonly StepNumber[] => STEP_NUMBERS.slice(0, formOf(kind).steps.length);

/** One step; throws when the form has no such step: callers found the number by {@link stepsOf}. */
export function stepOf(kind: FormKind, step: StepNumber): FormStep {
  const found = formOf(kind).steps[step - 1];
  if (!found) throw new Error(`The form of ${kind} has no step ${step}.`);
  return found;
}

/** A field in the words of this kind. */
export const fieldOf = (kind: FormKind, id: FieldId): Field => ({ ...FIELDS[id], ...formOf(kind).words?.[id] });

/** The inputs of a step, with the one that takes the place of the parents' line after "nog niet, want …". */
export const inputsOfStep = (kind: FormKind, step: StepNumber): readonly string[] =>
  stepOf(kind, step).fields.flatMap((id) => (id === 'ouders' ? [id, inputIds.oudersWaarom] : [id]));
