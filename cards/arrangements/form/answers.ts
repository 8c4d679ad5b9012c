import type { Amount, Cents, LocalDate } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';

/** How the parents see it; two parents can differ. `nog-niet` is the waiver and carries its reason. */
export interface ParentsInput {
  /** False with the waiver "nog niet, want …". */
  readonly spoken: boolean;
  /** A key of PARENTS_VIEWS. */
  readonly view: Sensitive;
  /** Only, and always, with the waiver. */
  readonly reason: Sensitive | null;
}

/** Monday 1 to Friday 5. */
export const SCHOOL_DAYS = [1, 2, 3, 4, 5] as const;
export type SchoolDay = (typeof SCHOOL_DAYS)[number];

/** Whom the help is about: with one pupil come a number and a talk, with a class or a team neither. */
export const SUBJECTS = { leerling: 'Eén leerling', groep: 'Een klas of een team' } as const;
export type Subject = keyof typeof SUBJECTS;

/**
 * What was filled in on the form of a request, whatever its kind: a field that is absent is still open. A choice is a key
 * of the configuration, several are joined by commas, and both are sensitive where they tell of a pupil.
 */
export interface Answers {
  readonly leerlingnummer?: Sensitive;
  readonly niveau?: Sensitive;
  readonly vorm?: Sensitive;
  readonly start?: LocalDate;
  readonly weken?: Amount;
  readonly bedrag?: Cents;
  readonly gedaan?: Sensitive;
  readonly doel?: Sensitive;
  readonly expertise?: Sensitive;
  readonly gehoordOp?: LocalDate;
  readonly gezegd?: Sensitive;
  /** `on` is the day on which the line was entered (USERS section 2). */
  readonly ouders?: ParentsInput & { readonly on: LocalDate };
  // a group
  readonly groepsgrootte?: Amount;
  // a trajectbegeleider who comes along
  readonly over?: Subject;
  // a place in the BTV
  readonly onderzoeksvraag?: Sensitive;
  /** The day of the OPP. */
  readonly opp?: LocalDate;
  readonly btvDagen?: readonly SchoolDay[];
  readonly schoolprogramma?: Sensitive;
  readonly terugkeer?: Sensitive;
  /** Who gives the lessons, where a pupil stays so long that the law asks for a qualified teacher. */
  readonly lesgever?: Sensitive;
  /** Not asked: of an extension, how many weeks are left without one. */
  readonly ruimte?: Amount;
}

export type FieldId = Exclude<keyof Answers, 'ruimte'>;
export type Answer = NonNullable<Answers[FieldId]>;
