import {
  type Cents,
  type LocalDate,
  type PersonId,
  type Revision,
  revision,
  type SubjectId,
} from '../../../cards/words/brands.ts';
import type { Answers } from './answers.ts';
import type { Deelnemer } from './format.ts';

/**
 * `klaargezet`: set up, nobody was asked yet. `te-tekenen`: all parts are ready, whoever signs has not clicked.
 * `vraag-terug`: handed in, and asked back at a part. `niet-ingediend`: the campaign closed first.
 */
export const STATES = [
  'klaargezet',
  'niet-gestart',
  'concept',
  'te-tekenen',
  'ingediend',
  'vraag-terug',
  'akkoord',
  'niet-ingediend',
] as const;
export type State = (typeof STATES)[number];

/** States in which somebody may fill in. */
export const FILLING = ['niet-gestart', 'concept', 'te-tekenen', 'vraag-terug'] as const satisfies readonly State[];
export const isFilling = (state: State): boolean => FILLING.some((one) => one === state);
/** States of an account that was handed in, asked back or not. */
export const HANDED_IN = ['ingediend', 'vraag-terug', 'akkoord'] as const satisfies readonly State[];
export const isHandedIn = (state: State): boolean => HANDED_IN.some((one) => one === state);

/** A question at one part, from who reviews. */
export interface AskedBack {
  readonly text: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** A question of who fills in or signs, and the sentence that answered it. */
export interface Question extends AskedBack {
  readonly answer: AskedBack | null;
}

/** One part as it is filled in. Its own revision decides when two fill in at once. */
export interface FilledPart {
  readonly revision: Revision;
  readonly answers: Answers;
  /** Who saved last; null: nobody did, what stands here was put there at the set-up. */
  readonly by: PersonId | null;
  readonly at: Date | null;
  /** The colleague it was handed to. */
  readonly given: PersonId | null;
  readonly asked: AskedBack | null;
}

/** A part that nobody touched. */
export const EMPTY_PART: FilledPart = {
  revision: revision(0),
  answers: {},
  by: null,
  at: null,
  given: null,
  asked: null,
};

export interface Signed {
  readonly by: PersonId;
  readonly at: Date;
  /** The revision that was signed: what changed after it was not. */
  readonly revision: Revision;
}

/** The account of one school (werkgebied, partner, the SWV) in one campaign. */
export interface Verantwoording {
  readonly id: SubjectId;
  readonly campagne: SubjectId;
  readonly deelnemer: Deelnemer;
  readonly state: State;
  readonly revision: Revision;
  /** Its own when it was extended, else the campaign's. */
  readonly deadline: LocalDate;
  /** What the SWV paid, as it was set up; null: not known yet. */
  readonly ontvangen: Cents | null;
  /** By the id of the part; a part that nobody touched may be absent. */
  readonly onderdelen: Readonly<Record<string, FilledPart>>;
  /** Why whoever signs did not: a sentence for who filled in. */
  readonly terug: AskedBack | null;
  /** What the SWV paid is another amount, says who fills in; stays until the SWV mends or confirms it. */
  readonly betwist: AskedBack | null;
  readonly signed: Signed | null;
  /** The signature that a question took away; kept until somebody signs again, or it is accepted all the same. */
  readonly signedBefore: Signed | null;
  readonly accepted: { readonly by: PersonId | null; readonly at: Date } | null;
  /** What the school asked, the oldest first; only the last can be open. */
  readonly vragen: readonly Question[];
  readonly changedAt: Date;
}

/** Campaigns. `ontwerp`: only who sets it up sees it. */
export const CAMPAIGN_STATES = ['ontwerp', 'open', 'gesloten'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** One round of one format. */
export interface Campagne {
  readonly id: SubjectId;
  readonly format: string;
  /** The version of the configuration whose format it follows from its first day to its last. */
  readonly rulesVersion: number;
  readonly period: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly state: CampaignState;
  readonly revision: Revision;
  readonly deadline: LocalDate;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** Keys of those who were left out while it was set up; of one that closed since it says nothing. */
  readonly leftOut: readonly string[];
}

/** The question that waits for its answer. */
export const openQuestion = ({ vragen }: Pick<Verantwoording, 'vragen'>): Question | null => {
  const last = vragen.at(-1);
  return last && last.answer === null ? last : null;
};

/** All answers of an account; no two parts ask the same field. */
export const answersOf = ({ onderdelen }: Pick<Verantwoording, 'onderdelen'>): Answers =>
  Object.assign({}, ...Object.values(onderdelen).map(({ answers }) => answers));
