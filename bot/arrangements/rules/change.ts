import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { type PersonId, revision, type SchoolId } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import type { Result } from '../../core/result.ts';
import { type Arrangement, isClosed, type State } from './arrangement.ts';
import type { Command, CommandKind } from './command.ts';
import type { Applied } from './course.ts';
import { printOf } from './repeated.ts';
import type { Now } from './world.ts';

/** For the audit log: codes, numbers and days; never a text of a person. */
export interface ArrangementEvent {
  readonly kind: CommandKind | 'settle' | 'lapse';
  /** Null: nobody clicked, the CvT itself changed. */
  readonly by: PersonId | null;
  readonly at: Date;
  readonly from: State | null;
  readonly to: State | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** To whom; a role is resolved with the people of today, deputies included. */
export type Audience =
  | { readonly to: 'person'; readonly person: PersonId }
  | { readonly to: 'role'; readonly role: Role; readonly school: SchoolId | null };

export type PostKind =
  | 'status'
  | 'directie'
  | 'consulent'
  | 'aanvulling'
  | 'cvt'
  | 'secretaris'
  | 'besluit'
  | 'zienswijze'
  | 'verstreken'
  | 'deskundige';

/** The cards that come after a decision. */
export const AFTER_KINDS = [
  'verzenden',
  'begonnen',
  'niet-begonnen',
  'evaluatie',
  'evaluatie-ontbreekt',
  'einde-nabij',
  'btv-rod',
  'btv-vraag',
  'btv-terugkeer',
] as const;
export type AfterKind = (typeof AFTER_KINDS)[number];

/** A card that must be there from now on (redrawn when it is). All other cards of the request are redrawn silently. */
export interface WantedPost {
  readonly kind: PostKind | AfterKind;
  readonly to: Audience;
  readonly urgent: boolean;
  /** It brings news that nobody has to act on: it comes anew, with its sound, to all of them. */
  readonly fresh?: boolean;
}

/** "Je hebt 1 actie" or "Er is een besluit"; a decision goes at once, the rest may wait for the day's bundle. */
export interface WantedNotice {
  readonly kind: 'actie' | 'besluit';
  readonly to: Audience;
  readonly urgent: boolean;
}

export interface Change {
  /** The request as it becomes; null: a draft thrown away, with all its texts. */
  readonly next: Arrangement | null;
  readonly events: readonly ArrangementEvent[];
  readonly posts: readonly WantedPost[];
  readonly notices: readonly WantedNotice[];
}

export type Outcome = Result<Change, RefusalCode>;

export const person = (id: PersonId): Audience => ({ to: 'person', person: id });
export const role = (name: Role, school: SchoolId | null = null): Audience => ({ to: 'role', role: name, school });

/** A card with something to do, and the word that it is there. */
export function ask(kind: PostKind, ...to: readonly Audience[]): Pick<Change, 'posts' | 'notices'> {
  return {
    posts: to.map((audience) => ({ kind, to: audience, urgent: false })),
    notices: to.map((audience) => ({ kind: 'actie', to: audience, urgent: false })),
  };
}

/** Word that something waits, when the requester's status card (always wanted) is where it is done. */
export const tell = (...to: readonly Audience[]): Pick<Change, 'posts' | 'notices'> => ({
  ...ask('status', ...to),
  posts: [],
});

interface Step {
  /** What changes in the request, besides its revision, `since` and memory. */
  readonly to: Partial<Arrangement>;
  /** Null: nobody clicked. */
  readonly command: Command | null;
  readonly by: PersonId | null;
  /** What it is called where nobody clicked. */
  readonly event?: 'settle' | 'lapse';
  readonly now: Now;
  /** True when no card of another person shows it: see `cardRevision`. */
  readonly hidden?: boolean;
  readonly detail?: ArrangementEvent['detail'];
  readonly ask?: Pick<Change, 'posts' | 'notices'>;
}

/** The one way to make the next state: revision up by one, the click remembered, the requester's status card wanted. */
export function advance(record: Arrangement, step: Step): Change & { readonly next: Arrangement } {
  const up = revision(record.revision + 1);
  const state = step.to.state ?? record.state;
  const moved = state !== record.state;
  const next: Arrangement = {
    ...record,
    ...step.to,
    revision: up,
    cardRevision: step.hidden === true && !moved ? record.cardRevision : up,
    since: moved ? step.now.instant : record.since,
    applied: step.command && step.by ? remember(record.applied, step.by, step.command) : record.applied,
  };
  return {
    next,
    events: [
      {
        kind: step.command?.kind ?? step.event ?? 'settle',
        by: step.by,
        at: step.now.instant,
        from: record.state,
        to: state,
        detail: step.detail ?? {},
      },
    ],
    posts: [...(moved ? [status(record, state)] : []), ...(step.ask?.posts ?? [])],
    notices: step.ask?.notices ?? [],
  };
}

const status = (record: Arrangement, state: State): WantedPost => ({
  kind: 'status',
  to: person(record.requester),
  urgent: isClosed(state),
});

/** One memory for each person and kind of command: a double click comes right after the first. */
function remember(applied: readonly Applied[], by: PersonId, command: Command): readonly Applied[] {
  const others = applied.filter((one) => !(one.by === by && one.kind === command.kind));
  return [...others, { by, kind: command.kind, print: printOf(command) }];
}
