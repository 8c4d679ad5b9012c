import type { Answers } from '../../../cards/arrangements/form/answers.ts';
import type {
  Amount,
  Dossiernummer,
  LocalDate,
  PersonId,
  Revision,
  SchoolId,
  SubjectId,
} from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { FollowUp } from './after/follow-up.ts';
import type { Scratch } from './answers.ts';
import type {
  Aanvulling,
  Advice,
  Applied,
  BoardMandate,
  Commitment,
  Decision,
  EndedAs,
  Expert,
  Hands,
  Lapse,
  Mdo,
  Mended,
  Review,
  Suspension,
  Verdaging,
  Vote,
  Wording,
  Zienswijze,
} from './course.ts';
import type { RequestKind } from './kind-rules.ts';

export const OPEN_STATES = [
  'concept',
  'bij-directie',
  'bij-consulent',
  'bij-aanvulling',
  'bij-deskundigen',
  'bij-mdo',
  'bij-cvt',
  'bij-volmachthouder',
  'bij-secretaris',
  'bij-bestuurder',
  'bij-zienswijze',
] as const;
export const CLOSED_STATES = [
  'toegekend',
  'afgewezen',
  'ingetrokken',
  'basisondersteuning',
  'buiten-behandeling',
  'geadviseerd',
] as const;

export type OpenState = (typeof OPEN_STATES)[number];
export type ClosedState = (typeof CLOSED_STATES)[number];
export type State = OpenState | ClosedState;

export const isClosed = (state: State): state is ClosedState => CLOSED_STATES.some((closed) => closed === state);

/** A request as it stands: what `decide` reads and gives back. */
export interface Arrangement {
  readonly id: SubjectId;
  readonly kind: RequestKind;
  /** The school that asks. */
  readonly school: SchoolId;
  /** Where the pupil is enrolled or aangemeld, as far as known: who has a tie there neither advises nor decides. */
  readonly pupilSchools: readonly SchoolId[];
  readonly state: State;
  /** Moves with every change. */
  readonly revision: Revision;
  /**
   * The revision of the last change that others can see. A command made on an older one is stale. A vote and an opened
   * dossier stay hidden and do not move it, else each member's vote would spoil the card that the others are reading.
   */
  readonly cardRevision: Revision;
  readonly beganAt: Date;
  /** Since when it is in this state. */
  readonly since: Date;
  readonly requester: PersonId;
  readonly hands: Hands;
  readonly dossiernummer: Dossiernummer | null;
  readonly answers: Answers;
  /** Only in a draft. */
  readonly scratch: Scratch | null;
  readonly commitment: Commitment | null;
  /** The last "Nee, eerst overleggen", until the request goes to the directie again. */
  readonly declined: { readonly by: PersonId; readonly at: Date; readonly sentence: Sensitive | null } | null;
  /** The directie's first click; null while it is not submitted. It stays when an amendment sends it back. */
  readonly submittedAt: Date | null;
  /** Version of the configuration, fixed at submission. */
  readonly rulesVersion: string | null;
  readonly suspensions: readonly Suspension[];
  readonly aanvullingen: readonly Aanvulling[];
  readonly review: Review | null;
  /** Who read the dossier since it was last forwarded, or since the deskundigen were done: what they judge is then all there. */
  readonly opened: readonly PersonId[];
  readonly votes: readonly Vote[];
  readonly advice: Advice | null;
  /** Before a decision that goes against what was asked, or against the parents. */
  readonly zienswijze: Zienswijze | null;
  /** What was asked in rounds before this one, oldest first: about an intention that came to nothing. */
  readonly heardBefore: readonly Zienswijze[];
  readonly wording: Wording | null;
  readonly decision: Decision | null;
  /** Decisions that were opened to be mended, oldest first. */
  readonly mended: readonly Mended[];
  /** How it ended without a decision. */
  readonly ended: {
    readonly by: PersonId;
    readonly at: Date;
    readonly reason: Sensitive | null;
    /** Set where ending it was a decision: buiten behandeling. */
    readonly as?: EndedAs | undefined;
  } | null;
  readonly lapse: Lapse | null;
  readonly verdaging: Verdaging | null;
  readonly applied: readonly Applied[];
  /** Of a TLV: the two deskundigen; empty until the consulent chose them. */
  readonly experts: readonly Expert[];
  readonly mdo: Mdo | null;
  /** Of a TLV: on which mandate of the board it was asked for. */
  readonly mandate: BoardMandate | null;
  /** A keyed mark of the pupil, the same for each request about them (data/pupil-mark.ts); null when it is about none. */
  readonly pupil: string | null;
  /** The request that this one extends or renews. */
  readonly previous: SubjectId | null;
  /** The zitting on whose list it stands, or stood last. */
  readonly zitting: SubjectId | null;
  /** Of a TLV that was granted. */
  readonly volgnummer: number | null;
  /** Of what was granted: its last day. */
  readonly endsOn: LocalDate | null;
  /** What came after the decision; null before one, and of what was decided before Meedoen followed it. */
  readonly followUp: FollowUp | null;
  /** Weeks of the requests that this one extends, together; null when it extends none. */
  readonly earlierWeken: Amount | null;
}
