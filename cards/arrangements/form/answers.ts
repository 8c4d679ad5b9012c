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

/** What is asked for a TLV: the first one, the same again, or one for another school. */
export const TLV_WISHES = {
  eerste: 'Een eerste TLV',
  verlenging: 'Verlenging van een TLV',
  overplaatsing: 'Overplaatsing naar een andere school',
} as const;
export type TlvWish = keyof typeof TLV_WISHES;

/** What says how the pupil learns; of a pupil from primary school there is no OPP yet (USERS section 3). */
export const REPORTS = { opp: 'OPP', rapport: 'Onderwijskundig rapport (leerling komt van de basisschool)' } as const;
export type Report = keyof typeof REPORTS;

/** The key of a school outside the region: it is counted, and not named (USERS section 4). */
export const OUTSIDE_REGION = 'buiten-de-regio';

/** The four domains of the arrears of a pupil for the PrO (DOMAIN D.1). */
export const PRO_DOMAINS = ['rekenen', 'begrijpendLezen', 'technischLezen', 'spellen'] as const;
export type ProDomain = (typeof PRO_DOMAINS)[number];

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
  // a TLV
  readonly aanvraagsoort?: TlvWish;
  /** A key of the configuration. */
  readonly categorie?: string;
  /** The key of a school, or {@link OUTSIDE_REGION}. */
  readonly doelschool?: string;
  /** `direct`: from the decision; else a first of August, the first day of a school year. */
  readonly ingang?: 'direct' | LocalDate;
  readonly schooljaren?: Amount;
  /** Of which `opp` is the day. */
  readonly verslag?: Report;
  readonly geenTerugkeer?: Sensitive;
  // a TLV for the PrO: keys of the bands of the configuration
  readonly iq?: Sensitive;
  readonly toetsdag?: LocalDate;
  readonly rekenen?: Sensitive;
  readonly begrijpendLezen?: Sensitive;
  readonly technischLezen?: Sensitive;
  readonly spellen?: Sensitive;
  /** Null: nothing needs explaining. */
  readonly motivatie?: Sensitive | null;
  // where the dossier is in another system (mode extern)
  /** Its number there. */
  readonly externNummer?: string;
  /** Not asked: this dossier is kept in the SWV's own system, and only what route, term and budget need is asked here. */
  readonly extern?: true;
  // a question to the CvT
  readonly adviesvraag?: Sensitive;
}

/** What a request keeps beside its answers. */
export const NOT_ASKED = ['ruimte', 'extern'] as const satisfies readonly (keyof Answers)[];

export type FieldId = Exclude<keyof Answers, (typeof NOT_ASKED)[number]>;
export type Answer = NonNullable<Answers[FieldId]>;
