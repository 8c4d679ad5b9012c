import { inputIds } from '../verbs.ts';
import type { Answers, FieldId } from './answers.ts';
import { DRIEHOEK } from './driehoek.ts';
import { EXTERN_FORMS } from './extern-forms.ts';
import { FIELDS, type Field } from './fields.ts';
import { LONG_STAY } from './long-stay.ts';
import { TLV_FORMS } from './tlv-forms.ts';

export const STEP_NUMBERS = [1, 2, 3, 4, 5] as const;
export type StepNumber = (typeof STEP_NUMBERS)[number];

export interface FormStep {
  readonly title: string;
  /** Its heading in the dossier. */
  readonly section: string;
  /** In reading order; never more than four (DESIGN section 2). */
  readonly fields: readonly FieldId[];
  /** Only asked with these answers; a step that may fall away comes last, so that the others keep their number. */
  readonly when?: (answers: Answers) => boolean;
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

/**
 * The forms of the kinds that have a route here. What the school did itself (basisondersteuning) is asked first: it may be
 * that some of it is enough, and whoever sees that there, has asked nothing yet.
 */
export const FORMS = {
  'maatwerk-individueel': {
    minutes: 6,
    steps: [
      {
        title: 'Wat heeft deze leerling nodig?',
        section: 'De leerling en de hulp',
        fields: ['gedaan', 'leerlingnummer', 'niveau', 'vorm'],
      },
      {
        title: 'Vanaf wanneer, hoeveel en waarvoor?',
        section: 'Hoeveel en waarvoor',
        fields: ['start', 'weken', 'bedrag', 'doel'],
      },
      DRIEHOEK,
    ],
    brief: ['vorm', 'start', 'weken', 'bedrag'],
  },
  'maatwerk-groep': {
    minutes: 6,
    steps: [
      {
        title: 'Wat heeft deze groep nodig?',
        section: 'De groep en de hulp',
        fields: ['gedaan', 'groepsgrootte', 'niveau', 'vorm'],
      },
      {
        title: 'Vanaf wanneer, hoeveel en waarvoor?',
        section: 'Hoeveel en waarvoor',
        fields: ['start', 'weken', 'bedrag', 'doel'],
      },
      {
        ...DRIEHOEK,
        title: 'Wat leert het team, en wat zeggen leerlingen en ouders?',
        section: 'School, leerlingen en ouders',
      },
    ],
    brief: ['groepsgrootte', 'vorm', 'start', 'weken', 'bedrag'],
    words: {
      doel: { label: 'Wat kan de groep straks wel?' },
      gehoordOp: { label: 'Wanneer sprak je de leerlingen hierover?', name: 'Leerlingen gehoord op' },
      gezegd: {
        label: 'Wat zeiden de leerlingen?',
        name: 'De leerlingen zeiden',
        errorMessage: 'Schrijf op wat de leerlingen zeiden.',
        hint: 'Zo veel mogelijk in hun eigen woorden, zonder namen.',
      },
      ouders: { hint: 'Sprak je ze nog niet allemaal? Kies dan "Nog niet gesproken" en schrijf op wanneer wel.' },
    },
  },
  outreachend: {
    minutes: 5,
    steps: [
      {
        title: 'Waar kijkt de trajectbegeleider mee?',
        section: 'Het meekijken',
        fields: ['gedaan', 'over', 'vorm', 'start'],
      },
      {
        title: 'Hoe lang, en wat moet het opleveren?',
        section: 'Hoe lang en waarvoor',
        fields: ['weken', 'doel', 'expertise'],
      },
      {
        title: 'Om welke leerling gaat het, en wat zeggen leerling en ouders?',
        section: 'De leerling en de ouders',
        fields: ['leerlingnummer', 'gehoordOp', 'gezegd', 'ouders'],
        when: ({ over }: Answers) => over !== 'groep',
      },
    ],
    brief: ['over', 'vorm', 'start', 'weken'],
    words: {
      vorm: { label: 'Wat vraag je van de trajectbegeleider?', name: 'Gevraagd', errorMessage: 'Kies wat je vraagt.' },
      doel: { label: 'Wat wil je bereiken?' },
    },
  },
  btv: {
    minutes: 8,
    steps: [
      {
        title: 'Om welke leerling gaat het, en vanaf wanneer?',
        section: 'De leerling en de plaatsing',
        fields: ['gedaan', 'leerlingnummer', 'niveau', 'start'],
      },
      {
        title: 'Wat wil je te weten komen, en hoe lang?',
        section: 'De vraag, en wat er al is',
        fields: ['onderzoeksvraag', 'weken', 'opp'],
      },
      {
        title: 'Hoe ziet de week eruit, en hoe komt de leerling terug?',
        section: 'De week en de terugkeer',
        fields: ['btvDagen', 'schoolprogramma', 'terugkeer'],
      },
      DRIEHOEK,
      LONG_STAY,
    ],
    brief: ['onderzoeksvraag', 'start', 'weken', 'btvDagen'],
  },
  ...TLV_FORMS,
} as const satisfies Readonly<Record<string, Form>>;

export type FormKind = keyof typeof FORMS;

/** Of which request: its kind, and the answers that decide what else is asked. */
export interface FormOf {
  readonly kind: FormKind;
  readonly answers: Answers;
}

/** The same while only its kind is known, and where its dossier is. */
export interface FormKey {
  readonly kind: FormKind;
  readonly answers: Pick<Answers, 'extern'>;
}

export const formOf = ({ kind, answers }: FormKey): Form => (answers.extern ? EXTERN_FORMS : FORMS)[kind];

/** The numbers of all its steps. */
export const allSteps = (of: FormKey): readonly StepNumber[] => STEP_NUMBERS.slice(0, formOf(of).steps.length);

/** The numbers of the steps that are asked with these answers. */
export const stepsOf = (of: FormOf): readonly StepNumber[] =>
  allSteps(of).filter((number) => stepOf(of, number).when?.(of.answers) ?? true);

/** The fields that are asked with these answers. */
export const fieldsOf = (of: FormOf): readonly FieldId[] => stepsOf(of).flatMap((step) => stepOf(of, step).fields);

/** One step; throws when the form has no such step: callers found the number by {@link stepsOf}. */
export function stepOf(of: FormKey, step: StepNumber): FormStep {
  const found = formOf(of).steps[step - 1];
  if (!found) throw new Error(`The form of ${of.kind} has no step ${step}.`);
  return found;
}

/** A field in the words of this kind. */
export const fieldOf = (of: FormKey, id: FieldId): Field => ({ ...FIELDS[id], ...formOf(of).words?.[id] });

/** The inputs of a step, with the one that takes the place of the parents' line after "nog niet, want …". */
export const inputsOfStep = (of: FormKey, step: StepNumber): readonly string[] =>
  stepOf(of, step).fields.flatMap((id) => (id === 'ouders' && !of.answers.extern ? [id, inputIds.oudersWaarom] : [id]));
