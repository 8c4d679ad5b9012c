import type { BesluitView } from '../../../cards/arrangements/besluit-card.ts';
import type { ConsulentView } from '../../../cards/arrangements/consulent-card.ts';
import type { CvtView } from '../../../cards/arrangements/cvt-card.ts';
import type { SecretarisView } from '../../../cards/arrangements/secretaris-card.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import { lastDayFor } from '../data/deadlines.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { haveAdvised } from '../rules/experts.ts';
import { canReopen } from '../rules/mediate.ts';
import { eligibleSeats, seatOf } from '../rules/seats.ts';
import { ticks } from '../rules/ticks.ts';
import { type Case, caseView, type Look } from './case.ts';
import { mayDo } from './may-do.ts';
import { nameOf } from './read-facts.ts';
import { mayExtendNow } from './view-extend.ts';
import { mayOpen } from './view-status.ts';

const stand = ({ record, scene }: Case) => ({
  since: dayOf(record.since),
  until: lastDayFor(record, scene),
  ticks: ticks(record),
});

/** For the consulent of the school, while they have it. */
export const consulentView = (of: Case, look: Look): ConsulentView => ({
  ...caseView(of, look),
  ...stand(of),
  requester: nameOf(of.facts, of.record.requester),
  why: whyHere(of.record),
  expertsFirst: of.scene.rules.tlv?.deskundigen != null && !haveAdvised(of.record),
});

/** The CvT's advice of the moment since which it lies here; else the last standstill says what it came back from. */
function whyHere({ suspensions, aanvullingen, advice, since }: Arrangement): ConsulentView['why'] {
  if (advice?.outcome === 'nog-niet' && advice.at.getTime() === since.getTime()) return 'terug';
  const last = suspensions.at(-1);
  if (!last) return 'nieuw';
  if (last.why === 'aanvulling' && aanvullingen.at(-1)?.answer === null) return 'zonder-antwoord';
  return last.why === 'aanvulling' ? 'aangevuld' : 'gewijzigd';
}

/** One's own vote and how many are in; null before one voted: a count would steer. */
export function ownVote({ record, scene, viewer }: Case): CvtView['vote'] {
  const sits = seatOf(scene.committee, viewer.actor.person);
  const own = record.votes.find((vote) => vote.seat === sits?.seat.member);
  if (!own) return null;
  const seats = eligibleSeats(record, scene.committee);
  const voted = seats.filter(({ member }) => record.votes.some((vote) => vote.seat === member));
  return { own: own.choice, voted: amount(voted.length), seats: amount(seats.length) };
}

/** For a member of the CvT. */
export const cvtView = (of: Case, look: Look): CvtView => ({ ...caseView(of, look), ...stand(of), vote: ownVote(of) });

/** For the secretary of the CvT, after a tie or a lost quorum. */
export function secretarisView(of: Case, look: Look): SecretarisView {
  const { record, scene, viewer } = of;
  const lost = record.advice?.outcome === 'geen-quorum';
  const whole = canReopen(record, scene);
  return {
    ...caseView(of, look),
    since: dayOf(record.since),
    until: lastDayFor(record, scene),
    why: lost ? 'geen-quorum' : 'staken',
    may: { read: mayOpen(of), reopen: lost && whole && mayDo('reopen', record, viewer, scene) },
  };
}

/** For whoever makes the last click. */
export const besluitView = (of: Case, look: Look): BesluitView => ({
  ...caseView(of, look),
  ...stand(of),
  as: of.record.state === 'bij-volmachthouder' ? 'volmachthouder' : asBestuurder(of.record),
  mayExtend: mayExtendNow(of),
});

const asBestuurder = ({ advice }: Arrangement): BesluitView['as'] =>
  advice?.outcome === 'voor' || advice?.outcome === 'tegen' ? 'bestuurder' : 'bestuurder-geen-advies';
