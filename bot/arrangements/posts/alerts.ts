import type { Role } from '../../core/actor.ts';
import type { OpenState } from '../rules/arrangement.ts';

/** What waited too long, as the kind of card that says so: one for each place, so that each makes its own sound. */
export type AlertKind =
  | 'alert-directie'
  | 'alert-consulent'
  | 'alert-aanvulling'
  | 'alert-commissie'
  | 'alert-besluit'
  | 'alert-termijn';

/** Who hears of it besides those whose turn it is: by role, at the school of the request where the role has one. */
interface Alert {
  readonly states: readonly OpenState[];
  readonly followers: readonly Role[];
}

const DECIDERS: readonly OpenState[] = ['bij-volmachthouder', 'bij-secretaris', 'bij-bestuurder'];

/**
 * USERS section 5, rows 3 and 5: what waits at the directie is shown to the consulent too, and what waits at the CvT or a
 * decider also to the secretary, for the one who should act may be ill.
 */
export const ALERTS: Readonly<Record<AlertKind, Alert>> = {
  'alert-directie': { states: ['bij-directie'], followers: ['onderwijsconsulent'] },
  'alert-consulent': { states: ['bij-consulent'], followers: [] },
  'alert-aanvulling': { states: ['bij-aanvulling'], followers: ['onderwijsconsulent'] },
  'alert-commissie': { states: ['bij-cvt'], followers: ['cvt-secretaris'] },
  'alert-besluit': { states: DECIDERS, followers: ['cvt-secretaris'] },
  'alert-termijn': {
    states: ['bij-consulent', 'bij-cvt', ...DECIDERS],
    followers: ['cvt-secretaris', 'directeur-bestuurder'],
  },
};

export const ALERT_KINDS: readonly AlertKind[] = [
  'alert-directie',
  'alert-consulent',
  'alert-aanvulling',
  'alert-commissie',
  'alert-besluit',
  'alert-termijn',
];
