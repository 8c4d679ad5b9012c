import type { Role } from '../../core/actor.ts';
import { WITH_DECIDER } from '../data/deadlines.ts';
import { OPEN_STATES, type OpenState } from '../rules/arrangement.ts';

/** What lies too long in one place. */
export const PLACE_ALERTS = [
  'alert-directie',
  'alert-consulent',
  'alert-aanvulling',
  'alert-deskundigen',
  'alert-commissie',
  'alert-besluit',
] as const;
/** How far the term of law has run: 50, 80 and 100 %, in that order. */
export const TERM_ALERTS = ['alert-helft', 'alert-termijn', 'alert-verlopen'] as const;

/** What waited too long, as the kind of card that says so: one for each place and part, so that each makes its own sound. */
export type AlertKind = PlaceAlertKind | TermAlertKind;
type PlaceAlertKind = (typeof PLACE_ALERTS)[number];
export type TermAlertKind = (typeof TERM_ALERTS)[number];

export const ALERT_KINDS: readonly AlertKind[] = [...PLACE_ALERTS, ...TERM_ALERTS];

/** Who hears of it. */
interface Alert {
  readonly states: readonly OpenState[];
  /** Whose turn it is, and their deputies. */
  readonly holder: boolean;
  /** And these, by role, at the school of the request where the role has one. */
  readonly followers: readonly Role[];
  /** At any hour (USERS section 2: Awb 100 %). */
  readonly urgent: boolean;
}

/** Which alert says that it lies too long there; null where nobody set a time (data/deadlines.ts). */
const PLACE_ALERT_IN: Readonly<Record<OpenState, PlaceAlertKind | null>> = {
  concept: null,
  'bij-directie': 'alert-directie',
  'bij-consulent': 'alert-consulent',
  'bij-aanvulling': 'alert-aanvulling',
  'bij-deskundigen': 'alert-deskundigen',
  'bij-mdo': 'alert-consulent',
  'bij-cvt': 'alert-commissie',
  'bij-volmachthouder': 'alert-besluit',
  'bij-secretaris': 'alert-besluit',
  'bij-bestuurder': 'alert-besluit',
  'bij-zienswijze': null, // the school may let its time pass; then it goes on by itself
};
/** Wherever a term of law can run; a state that is added joins by itself. */
const SUBMITTED: readonly OpenState[] = OPEN_STATES.filter((state) => state !== 'concept');
const BEFORE_DECIDER: readonly OpenState[] = SUBMITTED.filter((state) => !WITH_DECIDER.includes(state));

const ofTerm = (states: readonly OpenState[], ...followers: readonly Role[]): Alert => ({
  states,
  holder: true,
  followers,
  urgent: false,
});
const place = (kind: PlaceAlertKind, ...followers: readonly Role[]): Alert =>
  ofTerm(
    OPEN_STATES.filter((state) => PLACE_ALERT_IN[state] === kind),
    ...followers,
  );

/**
 * USERS section 5, rows 3 and 5: what waits at the directie or the deskundigen is shown to the consulent too, and what
 * waits at the CvT or a decider also to the secretary, for the one who should act may be ill. The last day of the law is
 * told personally to who answers for it, and to the deputy and the secretary.
 */
export const ALERTS: Readonly<Record<AlertKind, Alert>> = {
  'alert-directie': place('alert-directie', 'onderwijsconsulent'),
  'alert-consulent': place('alert-consulent'),
  'alert-aanvulling': place('alert-aanvulling', 'onderwijsconsulent'),
  'alert-deskundigen': place('alert-deskundigen', 'onderwijsconsulent'),
  'alert-commissie': place('alert-commissie', 'cvt-secretaris'),
  'alert-besluit': place('alert-besluit', 'cvt-secretaris'),
  'alert-helft': ofTerm(BEFORE_DECIDER),
  'alert-termijn': ofTerm(SUBMITTED, 'cvt-secretaris', 'directeur-bestuurder'),
  'alert-verlopen': {
    states: SUBMITTED,
    holder: false,
    followers: ['directeur-bestuurder', 'cvt-secretaris'],
    urgent: true,
  },
};

export const isTermAlert = (kind: AlertKind): kind is TermAlertKind => TERM_ALERTS.some((one) => one === kind);
