import type { Cents, Dossiernummer, LocalDate, PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Discipline, Volmacht } from '../../core/actor.ts';
import type { Calendar } from '../../swv/calendar.ts';
import type { Arrangement } from './arrangement.ts';
import type { BoardMandate } from './course.ts';
import type { KindRules } from './kind-rules.ts';
import type { Zitting } from './zitting/zitting.ts';

/** One moment, twice: for the store and on the wall calendar of Europe/Amsterdam. */
export interface Now {
  readonly instant: Date;
  readonly today: LocalDate;
}

/** A person who sits in the CvT today; a deputy is a row of its own, with `insteadOf` the member. */
export interface CvtMember {
  readonly person: PersonId;
  readonly insteadOf: PersonId | null;
  /** The schools whose requests are this person's own (bot/people/school-ties.ts). */
  readonly ties: readonly SchoolId[];
  readonly volmachten: readonly Volmacht[];
}

/** Somebody who holds the role of a deskundige today; a deputy does not count, for a discipline is one's own. */
export interface ExpertRole {
  readonly person: PersonId;
  readonly discipline: Discipline;
  /** The schools whose requests are this person's own. */
  readonly ties: readonly SchoolId[];
}

/** Who is secretary of the CvT today; a deputy is a row of its own. */
export type Secretary = Omit<CvtMember, 'volmachten'>;

/** The CvT as of now: quorum, conflicts and mandates are never read from an old version. */
export interface Committee {
  readonly members: readonly CvtMember[];
  /** The zitting on whose list the request stands, or stood last; absent when there is none. */
  readonly zitting?: Zitting | undefined;
  /** Read for a question to the CvT only, which they answer. */
  readonly secretaries?: readonly Secretary[];
}

/** What the rules know besides the request itself; read by the caller in the same transaction. */
export interface World {
  /** Of the version that the request keeps; of today while it is not submitted. */
  readonly rules: KindRules;
  readonly committee: Committee;
  /** The schools whose requests are the actor's own (bot/people/school-ties.ts). */
  readonly ties: readonly SchoolId[];
  /** The last day of so many weeks of support at this school, counted as the configuration says (school or calendar weeks). */
  readonly lastDay: (start: LocalDate, weken: number) => LocalDate;
  /** Which days count for what; terms of law are reckoned with it. */
  readonly calendar: Calendar;
  /** The next free number: taken when a request first goes to the directie, else left. */
  readonly number: Dossiernummer | null;
  /** What the budget of this kind still holds before this decision; null where none was set, or nobody decides now. */
  readonly left: Cents | null;
  /** The earlier request that a Begin names, with its texts; the others have none. */
  readonly earlier?: Arrangement | null;
  /**
   * The request that this one extends as it stands today, its own earlier weeks likewise; null when it extends none, or is
   * closed. Its texts stay sealed.
   */
  readonly previous: Arrangement | null;
  /** Who can be asked as a deskundige today, once for each discipline that they hold by right. */
  readonly experts: readonly ExpertRole[];
  /** To whom the board of the school gave its mandate to ask for a TLV; null: to nobody yet. */
  readonly mandate: BoardMandate['as'] | null;
  /** The schools for VSO that are open today. */
  readonly targets: readonly SchoolId[];
  /** The next free volgnummer: taken when a TLV is granted, else left. */
  readonly volgnummer: number | null;
  /** Whether two sensitive texts are the same, without showing either. */
  readonly same: (one: Sensitive, other: Sensitive) => boolean;
}
