import type { Cents, LocalDate } from '../../../cards/words/brands.ts';

/** The kinds of request; the six others of issue 4 join this list. */
export const KINDS = ['maatwerk-individueel'] as const;
export type Kind = (typeof KINDS)[number];

/** Who takes the decision of a kind: the CvT by its volmachthouder, or the bestuurder after the CvT's advice. */
export type Besluit = 'cvt' | 'directeur-bestuurder';

/** How long a text may be, in characters after trimming. */
export interface Length {
  readonly min: number;
  readonly max: number;
}

/** How long each may take; jobs and "Waar ligt het?" turn them into days with the calendar. */
export interface Terms {
  readonly directieWerkdagen: number;
  readonly consulentWerkdagen: number;
  readonly aanvullingWerkdagen: number;
  readonly cvtWerkdagen: number;
  /** Awb 4:13: a reasonable term, over after eight weeks at the latest; net of suspensions. */
  readonly besluitWeken: number;
  /** What the SWV itself aims at. */
  readonly streefWeken: number;
  readonly conceptDagen: number;
}

/** The rules of one kind as plain values, resolved for one day and one version of the configuration. */
export interface KindRules {
  readonly kind: Kind;
  /** The version these values come from; a request keeps that of its submission. */
  readonly version: string;
  readonly besluit: Besluit;
  /** How many members must have voted. */
  readonly quorum: number;
  /** The most that may be asked for. */
  readonly maximum: Cents;
  /** The durations to choose from, in weeks. */
  readonly weken: readonly number[];
  /** Keys of the choices: level, form of support, and what the school may have done already. */
  readonly niveaus: readonly string[];
  readonly vormen: readonly string[];
  readonly gedaan: readonly string[];
  /** A text of the form (doel, expertise, what the pupil said) and a motivering. */
  readonly text: Length;
  /** A question, an answer, a reason, a preadvies, a deviation. */
  readonly sentence: Length;
  readonly leerlingnummer: Length;
  readonly terms: Terms;
}

/** A school year of the calendar, both days included. */
export interface SchoolYear {
  readonly from: LocalDate;
  readonly until: LocalDate;
}
