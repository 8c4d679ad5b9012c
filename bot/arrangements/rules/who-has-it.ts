import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { mayAnswer, mayCommit, mayWrite } from '../abilities/for-the-school.ts';
import { mayActAsSecretary, mayAdvise, mayConclude, mayDecide, mayReview, mayVote } from '../abilities/for-the-swv.ts';
import type { Arrangement, State } from './arrangement.ts';
import { needsExpert } from './experts.ts';
import { openLapse } from './open-lapse.ts';
import { isBestuurders } from './secretary-free.ts';
import type { Now, World } from './world.ts';
import { waitsFor } from './zitting/waits-for.ts';

export type Holder =
  | 'zorgcoordinator'
  | 'directie'
  | 'onderwijsconsulent'
  | 'commissie'
  | 'volmachthouder'
  | 'cvt-secretaris'
  | 'directeur-bestuurder'
  | 'deskundigen';

/** Who has it in each state. */
export const HOLDER: Readonly<Record<State, Holder | null>> = {
  concept: 'zorgcoordinator',
  'bij-directie': 'directie',
  'bij-consulent': 'onderwijsconsulent',
  'bij-aanvulling': 'zorgcoordinator',
  'bij-deskundigen': 'deskundigen',
  'bij-mdo': 'onderwijsconsulent',
  'bij-cvt': 'commissie',
  'bij-volmachthouder': 'volmachthouder',
  'bij-secretaris': 'cvt-secretaris',
  'bij-bestuurder': 'directeur-bestuurder',
  'bij-zienswijze': 'zorgcoordinator',
  toegekend: null,
  afgewezen: null,
  ingetrokken: null,
  basisondersteuning: null,
  'buiten-behandeling': null,
  geadviseerd: null,
};

/** "Waar ligt het?" (USERS section 7): who has it, since when, until when, and whether you have to do something. */
export interface WhoHasIt {
  /** Null: nobody, it is closed. */
  readonly holder: Holder | null;
  readonly since: Date;
  /** The day by which it should have moved on; null when there is none. */
  readonly until: LocalDate | null;
  /** False: "Jij hoeft niets te doen." */
  readonly yours: boolean;
  /** False: "Nog niet ingediend", also while it is back with the directie after an amendment. */
  readonly submitted: boolean;
}

/** @param until the target or term of this state, reckoned by the caller with the calendar; ignored when it is closed. */
export function whoHasIt(
  record: Arrangement,
  viewer: Actor,
  until: LocalDate | null,
  now: Now,
  world: Pick<World, 'committee' | 'ties'>,
): WhoHasIt {
  const holder = isBestuurders(record, world.committee) ? 'directeur-bestuurder' : HOLDER[record.state];
  return {
    holder,
    since: record.since,
    until: holder === null ? null : until,
    yours: isYours(record, viewer, now, world),
    submitted: record.submittedAt !== null && record.commitment !== null,
  };
}

/** Whether it waits for this person: they hold it, and nothing stands in their way. */
export function isYours(
  record: Arrangement,
  viewer: Actor,
  now: Now,
  world: Pick<World, 'committee' | 'ties'>,
): boolean {
  switch (record.state) {
    case 'concept':
      return mayWrite(viewer, record).ok;
    case 'bij-directie':
      return mayCommit(viewer, record).ok;
    case 'bij-consulent':
      return mayReview(viewer, record, world).ok;
    case 'bij-aanvulling':
    case 'bij-zienswijze':
      return mayAnswer(viewer, record).ok || isAskedByTimer(record, viewer, now, world);
    case 'bij-cvt': {
      const may = mayVote(viewer, record, world);
      return may.ok && waitsFor(record, world.committee, may.value);
    }
    case 'bij-volmachthouder':
      return mayConclude(viewer, record, world, now).ok;
    case 'bij-deskundigen':
      return waitsForExpert(record, viewer, world) || (needsExpert(record) && mayReview(viewer, record, world).ok);
    case 'bij-mdo':
      return mayReview(viewer, record, world).ok;
    case 'bij-secretaris':
      return mayActAsSecretary(viewer, record, world).ok;
    case 'bij-bestuurder':
      return mayDecide(viewer, record, world).ok;
    case 'toegekend':
    case 'afgewezen':
    case 'ingetrokken':
    case 'basisondersteuning':
    case 'buiten-behandeling':
    case 'geadviseerd':
      return false;
  }
}

/** Whom the timer asks, to set it aside or to go on with a question; the directeur-bestuurder may always, and is asked where no volmachthouder can be. */
function isAskedByTimer(
  record: Arrangement,
  viewer: Actor,
  now: Now,
  world: Pick<World, 'committee' | 'ties'>,
): boolean {
  const asks = openLapse(record)?.asks;
  if (asks === undefined) return false;
  if (asks === 'onderwijsconsulent') return mayReview(viewer, record, world).ok;
  const may = asks === 'volmachthouder' ? mayConclude(viewer, record, world, now) : mayDecide(viewer, record, world);
  return may.ok;
}

/** Whether this person was asked for an advice that is not in yet. */
export function waitsForExpert(record: Arrangement, viewer: Actor, world: Pick<World, 'ties'>): boolean {
  const asked = record.experts.some(({ expert, advice }) => expert === viewer.person && advice === null);
  return asked && mayAdvise(viewer, record, world).ok;
}
