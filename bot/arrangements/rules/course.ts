import type { Amount, Cents, LocalDate, PersonId, SubjectId } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Discipline } from '../../core/actor.ts';
import type { TlvTerm } from './tlv-term.ts';

/*
 * What can have happened to a request, one thing each; arrangement.ts lays them together.
 */

export type Choice = 'voor' | 'tegen';
/** In a zitting an advice may also be positive on conditions, or say that it cannot be judged yet. */
export type AdviceChoice = Choice | 'voorwaarden' | 'nog-niet';
export type Outcome = 'toegekend' | 'afgewezen';
export type Preadvies = 'positief' | 'negatief';

/** The directie's own click: "Ja, wij doen mee". A later edit voids it. */
export interface Commitment {
  readonly by: PersonId;
  readonly at: Date;
  readonly on: LocalDate;
}

/** The consulent's question (Awb 4:5); `answer` is null while it waits, or when an amendment took its place. */
export interface Aanvulling {
  readonly by: PersonId;
  readonly at: Date;
  readonly question: Sensitive;
  readonly answer: { readonly by: PersonId; readonly at: Date; readonly text: Sensitive } | null;
}

/** Time that does not count for the Awb term (4:15): from the day after `asked` until the day `answered`. */
export interface Suspension {
  readonly why: 'aanvulling' | 'wijziging';
  readonly asked: LocalDate;
  readonly answered: LocalDate | null;
  /** The last day for the answer, where somebody gave the school more time by name; else the configuration says. */
  readonly until?: LocalDate | undefined;
}

/** The time to complete it passed unused (Awb 4:5): the timer proposes to set it aside, a person decides. */
export interface Lapse {
  /** How many suspensions there were: it speaks of the last of them, and of no later one. */
  readonly of: number;
  readonly at: Date;
  /** The last day on which the school could answer in time. */
  readonly last: LocalDate;
  /**
   * Who is asked to decide: with `besluit: cvt` a volmachthouder, while there is one. Of a question to the CvT, on which
   * nothing is decided, the consulent, to go on with what there is.
   */
  readonly asks: 'volmachthouder' | 'directeur-bestuurder' | 'onderwijsconsulent';
}

/** The capacity in which somebody took a decision that is no outcome. */
export interface EndedAs {
  readonly role: 'volmachthouder' | 'directeur-bestuurder';
  readonly insteadOf: PersonId | null;
  /** Number of the volmacht; null for the bestuurder. */
  readonly volmacht: string | null;
}

/** The term to decide was extended, with notice to the school (Awb 4:14); once. */
export interface Verdaging extends EndedAs {
  readonly by: PersonId;
  readonly at: Date;
  readonly on: LocalDate;
  /** The last day of the term before. */
  readonly was: LocalDate;
  readonly until: LocalDate;
  readonly reason: Sensitive;
}

export interface Review {
  readonly by: PersonId;
  readonly at: Date;
  readonly preadvies: Preadvies;
  readonly sentence: Sensitive;
}

/** A vote belongs to a seat: a member and the deputy together have one. */
export interface Vote {
  readonly seat: PersonId;
  readonly by: PersonId;
  readonly choice: AdviceChoice;
  readonly at: Date;
  /** Of an advice in a zitting: the condition, what is missing, or why it differs from the preadvies. */
  readonly sentence: Sensitive | null;
  /** In which zitting it was given, where it may change until that closes; null: outside one, and final. */
  readonly zitting: SubjectId | null;
  /** Of the request as it became by it: a click on an older card does not change it back. */
  readonly revision: number;
  /** True when the zitting closed without whoever gave it: it is kept and does not count. */
  readonly absent: boolean;
}

/** The secretary's text for one request in a zitting. It keeps its place in the record, for a seal is bound to that. */
export interface Wording {
  readonly by: PersonId;
  readonly at: Date;
  /** Of the request as it became by it: an older click does not change it back. */
  readonly revision: number;
  /** What the advice came to when it was written; for another outcome it does not count. */
  readonly outcome: Advice['outcome'];
  /** Why; where it cannot be judged yet, what is missing. */
  readonly motivering: Sensitive;
  readonly conditions: Sensitive | null;
  readonly minority: Sensitive | null;
}

/** What came of the vote when it closed; `staken`: no majority. */
export interface Advice {
  readonly outcome: Choice | 'staken' | 'geen-quorum' | 'nog-niet';
  /** Those on conditions among them. */
  readonly voor: number;
  readonly tegen: number;
  readonly voorwaarden: number;
  readonly nogNiet: number;
  readonly at: Date;
  /** The zitting that it came from; its words stand in `wording`. */
  readonly zitting: SubjectId | null;
}

export interface Decision {
  readonly outcome: Outcome;
  readonly by: PersonId;
  readonly insteadOf: PersonId | null;
  readonly as: 'volmachthouder' | 'directeur-bestuurder';
  /** Number of the volmacht it was taken under; null for the bestuurder. */
  readonly volmacht: string | null;
  readonly at: Date;
  readonly on: LocalDate;
  /** What was granted or refused; null is what this kind does not ask. */
  readonly weken: Amount | null;
  readonly dagen: Amount | null;
  readonly bedrag: Cents | null;
  readonly start: LocalDate | null;
  /** What was granted or refused as a TLV; null for any other kind. */
  readonly tlv: TlvTerm | null;
  /** Whether less was granted than was asked. */
  readonly deels: boolean;
  readonly motivering: Sensitive;
  /** Why it differs from the advice; null when it follows it, or when there was none. */
  readonly deviation: Sensitive | null;
}

/** What the school and the parents say to an intended decision (Awb 4:7, 4:8). */
export interface Zienswijze {
  /** Who decides, and asked. */
  readonly by: PersonId;
  readonly at: Date;
  /** What they mean to decide, and why. */
  readonly voornemen: Sensitive;
  /** The last day to answer. */
  readonly until: LocalDate;
  /** Where it goes back to. */
  readonly back: 'bij-volmachthouder' | 'bij-bestuurder';
  /** Null: nobody answered (yet); a null text: they say nothing to it. */
  readonly given: { readonly by: PersonId; readonly at: Date; readonly text: Sensitive | null } | null;
}

/** A decision that a herstelbesluit took, or is to take, the place of. */
export interface Mended {
  readonly decision: Decision;
  readonly zienswijze: Zienswijze | null;
  readonly by: PersonId;
  readonly at: Date;
  readonly on: LocalDate;
  readonly why: Sensitive;
}

/** A deskundige who was asked for an advice on a TLV; their place in the list is that of the pair (kind-rules.ts). */
export interface Expert {
  readonly expert: PersonId;
  readonly discipline: Discipline;
  readonly askedBy: PersonId;
  readonly asked: Date;
  /** Since when they cannot give it any more: the role ended, or a tie came up. The consulent asks another. */
  readonly gone: Date | null;
  /** Final. */
  readonly advice: { readonly at: Date; readonly outcome: Preadvies; readonly text: Sensitive } | null;
}

/** The talk that was held after two deskundigen differed. */
export interface Mdo {
  readonly by: PersonId;
  readonly at: Date;
  readonly on: LocalDate;
  readonly sentence: Sensitive;
}

/** In whose name a TLV was asked for: the bevoegd gezag gave its mandate to the directie or the zorgcoördinator. */
export interface BoardMandate {
  readonly as: 'directie' | 'zorgcoordinator';
  readonly by: PersonId;
  readonly on: LocalDate;
}

/** Everyone who ever had a hand in it, also for a commitment or preadvies that lapsed: they neither advise nor decide. */
export interface Hands {
  readonly writers: readonly PersonId[];
  readonly directies: readonly PersonId[];
  readonly reviewers: readonly PersonId[];
}

/** The last command of its kind by this person: a second click of the same is recognised by it. */
export interface Applied {
  readonly by: PersonId;
  readonly kind: string;
  /** The command as JSON, in which a sensitive text reads `[gevoelig]`. */
  readonly print: string;
}
