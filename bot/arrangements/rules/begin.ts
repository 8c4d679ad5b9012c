import type { Answers } from '../../../cards/arrangements/form/answers.ts';
import { revision } from '../../../cards/words/brands.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayRequest } from '../abilities/permission.ts';
import { onlyAsked } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import type { ArrangementEvent, Outcome } from './change.ts';
import type { Begin } from './command.ts';
import { printOf } from './repeated.ts';
import { sameAgain } from './same-again.ts';
import type { Now, World } from './world.ts';

/** Makes the draft. The card brings a fresh id, so a second click finds the first draft (see {@link beginAgain}). */
export function begin(
  command: Begin,
  by: MayRequest,
  now: Now,
  world: Pick<World, 'rules'>,
  earlier: Arrangement | null = null,
): Outcome {
  if (!world.rules.aangeboden) return refuse('soort-niet-aangeboden');
  const at = revision(1);
  const next: Arrangement = {
    id: command.id,
    kind: command.soort,
    school: by.school,
    pupilSchools: [by.school],
    state: 'concept',
    revision: at,
    cardRevision: at,
    beganAt: now.instant,
    since: now.instant,
    requester: by.person,
    hands: { writers: [by.person], directies: [], reviewers: [] },
    dossiernummer: null,
    answers: firstAnswers(command, earlier, world),
    scratch: null,
    commitment: null,
    declined: null,
    submittedAt: null,
    rulesVersion: null,
    suspensions: [],
    aanvullingen: [],
    review: null,
    opened: [],
    votes: [],
    advice: null,
    zienswijze: null,
    heardBefore: [],
    wording: null,
    decision: null,
    mended: [],
    ended: null,
    lapse: null,
    verdaging: null,
    applied: [{ by: by.person, kind: command.kind, print: printOf(command) }],
    experts: [],
    mdo: null,
    mandate: null,
    pupil: null,
    previous: null,
    zitting: null,
    volgnummer: null,
    endsOn: null,
    followUp: null,
    earlierWeken: null,
  };
  const detail: ArrangementEvent['detail'] = earlier ? { zelfdeAls: earlier.dossiernummer } : {};
  const event = { kind: command.kind, by: by.person, at: now.instant, from: null, to: next.state, detail };
  return ok({ next, events: [event], posts: [], notices: [] });
}

/** Where its dossier is, is settled here for as long as the request lives. */
const firstAnswers = ({ soort: kind }: Begin, earlier: Arrangement | null, { rules }: Pick<World, 'rules'>): Answers =>
  onlyAsked({ kind, answers: { ...(earlier && sameAgain(earlier)), ...(rules.extern && { extern: true }) } });

/** Begin on an id that exists: one's own draft goes on; another's id was forged, and is not there for this person. */
export const beginAgain = (record: Arrangement, person: Arrangement['requester']): Outcome =>
  record.requester === person ? refuse('al-gedaan') : refuse('bestaat-niet');
