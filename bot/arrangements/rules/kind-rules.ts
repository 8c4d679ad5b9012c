import type { ProDomain } from '../../../cards/arrangements/form/answers.ts';
import type { FormKind } from '../../../cards/arrangements/form/forms.ts';
import type { Cents } from '../../../cards/words/brands.ts';
import type { Discipline } from '../../core/actor.ts';
import type { FollowUpTerms } from './after/follow-up.ts';

/** The kinds that have a form and a route here. */
export type RequestKind = FormKind;
export const REQUEST_KINDS = [
  'maatwerk-individueel',
  'maatwerk-groep',
  'outreachend',
  'btv',
  'tlv-vso',
  'tlv-pro',
  'advies-cvt',
] as const satisfies readonly RequestKind[];

/** Who takes the decision of a kind: the CvT by its volmachthouder, or the bestuurder after its advice; `geen`: it is a question. */
export type Besluit = 'cvt' | 'directeur-bestuurder' | 'geen';

/** How long a text may be, in characters after trimming. */
export interface Length {
  readonly min: number;
  readonly max: number;
}

/** How long each may take, as in config.ts; jobs and "Waar ligt het?" turn them into days with the calendar. */
export interface Terms {
  readonly directieWerkdagen: number;
  readonly consulentWerkdagen: number;
  readonly commissieWerkdagen: number;
  readonly aanvullingWerkdagen: number;
  /** Awb 4:13: a reasonable term, over after eight weeks at the latest; net of suspensions. Null: nothing is decided. */
  readonly awbWeken: number | null;
  /** What the SWV itself aims at. */
  readonly doelWeken: number;
  /** How many days the school gets for its zienswijze; null: this version of the configuration knows none. */
  readonly zienswijzeDagen: number | null;
  /** How many weeks the term of law may be extended with notice, at most (Awb 4:14 lid 3: a reasonable term). */
  readonly verdagingWeken: number;
  /** Of two deskundigen; null where none are asked. */
  readonly deskundigenWerkdagen: number | null;
}

/** What holds for a TLV (config.ts). */
export interface TlvRules {
  /** Keys of the categories of funding; empty where there are none. */
  readonly categorieen: readonly string[];
  readonly schooljaren: readonly number[];
  readonly deskundigen: ExpertPair;
}

/** One deskundige of the first list and one of the second. */
export interface ExpertPair {
  readonly eerste: readonly Discipline[];
  readonly tweede: readonly Discipline[];
}

export interface Band {
  readonly id: string;
  readonly voldoet: 'ja' | 'nee' | 'beoordelen';
}

/** The criteria of the PrO. */
export interface ProRules {
  readonly iq: readonly Band[];
  readonly achterstand: readonly Band[];
  readonly minimumDomeinen: number;
  readonly waarvanEen: readonly ProDomain[];
}

/** The rules of one kind as plain values, resolved for one day and one version of the configuration. */
export interface KindRules {
  readonly kind: RequestKind;
  /** The version these values come from; a request keeps that of its submission. */
  readonly version: string;
  /**
   * Whether the dossiers are in another system (DESIGN section 3, mode `extern`): the form is another one, and no text is
   * asked or kept.
   */
  readonly extern: boolean;
  /** Whether schools may ask for it now. */
  readonly aangeboden: boolean;
  readonly besluit: Besluit;
  /** How many members must have voted. */
  readonly quorum: number;
  /** The most that may be asked for; null: no maximum. */
  readonly maximum: Cents | null;
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
  /** How many months old an OPP may be; null where none is asked. */
  readonly oppMaanden: number | null;
  /** Of the week of a BTV-plaatsing; null for any other kind. */
  readonly btv: {
    readonly maximumDagen: number;
    readonly minimumSchooldagen: number;
    /** A second placement that begins within so many months after the first is flagged; null: it is not. */
    readonly tweedeBinnenMaanden: number | null;
    /** The most weeks in one go, extensions and all, without a qualified teacher; null: no such limit. */
    readonly maximumWeken: number | null;
  } | null;
  /** What is asked after a decision, by the newest version: it is no limit that a request keeps. Null: nothing. */
  readonly opvolging: FollowUpTerms | null;
  /** Of a TLV; null for any other kind. */
  readonly tlv: TlvRules | null;
  /** Of a TLV for the PrO; null for any other kind. */
  readonly pro: ProRules | null;
}
