import type { PersonId } from '../../../cards/words/brands.ts';
import type { Arrangement, OpenState } from './arrangement.ts';
import { advance, ask, type Change, person, role } from './change.ts';
import type { Advice } from './course.ts';
import { eligibleSeats, volmachthouders } from './seats.ts';
import { settleExperts } from './settle-experts.ts';
import { counted, recount, type Tally, tally } from './tally.ts';
import type { Now, World } from './world.ts';
import { zittingOf } from './zitting/zitting.ts';

export type CvtWorld = Pick<World, 'rules' | 'committee' | 'experts'>;

/** Where a request goes when the vote stands like this, what is written down of it, and who gets a card. */
export interface Route {
  readonly state: OpenState;
  readonly advice: Advice | null;
  readonly ask: Pick<Change, 'posts' | 'notices'>;
}

/**
 * The road after a vote: a clear outcome to the volmachthouder (`besluit: cvt`, when one may act) or the bestuurder; a
 * tie or a lost quorum to the secretary. An open vote stays with the members who have not voted. While a decision is
 * mended it leads to no new round, for that decision holds meanwhile: without a clear outcome the bestuurder decides.
 */
export function routeVote(record: Arrangement, stand: Tally, now: Now, world: CvtWorld): Route {
  const mends = record.mended.length > 0;
  if (stand.outcome === 'open') {
    if (mends) return toBestuurder(record.advice);
    const voted = (seat: PersonId) => record.votes.some((vote) => vote.seat === seat);
    const waiting = eligibleSeats(record, world.committee).filter((seat) => !voted(seat.member));
    const members = waiting.flatMap((seat) => seat.sitters).map((one) => person(one.person));
    return { state: 'bij-cvt', advice: null, ask: ask('cvt', ...members) };
  }
  const { outcome, voor, tegen, voorwaarden, nogNiet } = stand;
  const advice = { outcome, voor, tegen, voorwaarden, nogNiet, at: now.instant, zitting: record.zitting };
  if (mends && stand.outcome !== 'voor' && stand.outcome !== 'tegen') return toBestuurder(advice);
  if (stand.outcome === 'staken' || stand.outcome === 'geen-quorum') {
    return { state: 'bij-secretaris', advice, ask: ask('secretaris', role('cvt-secretaris')) };
  }
  if (stand.outcome === 'nog-niet') {
    // A clear holder: the consulent asks the school, or forwards it anew.
    return { state: 'bij-consulent', advice, ask: ask('consulent', role('onderwijsconsulent', record.school)) };
  }
  const holders = world.rules.besluit === 'cvt' ? volmachthouders(record, world.committee, now.today) : [];
  if (holders.length > 0) {
    return { state: 'bij-volmachthouder', advice, ask: ask('besluit', ...holders.map((one) => person(one.person))) };
  }
  return toBestuurder(advice);
}

/** The same by the votes that are there now. */
export const routeByTally = (record: Arrangement, now: Now, world: CvtWorld): Route =>
  routeVote(record, tally(record, world.committee, world.rules.quorum), now, world);

const toBestuurder = (advice: Advice | null): Route => ({
  state: 'bij-bestuurder',
  advice,
  ask: ask('besluit', role('directeur-bestuurder')),
});

/** How the vote stands now: open while it is with the CvT, a recount once it closed. In a zitting: see {@link tally}. */
export function standing(record: Arrangement, world: CvtWorld): Tally {
  const count = record.state === 'bij-cvt' ? tally : recount;
  return count(record, world.committee, world.rules.quorum);
}

/**
 * Brings a request up to the CvT of this moment: a member who left or got a tie with the school may have cost the quorum
 * or fixed the outcome, a volmacht may have ended; the zitting in which it was handled may have closed. Callers do this
 * first, in the transaction of the turn and in a job.
 * @returns null when nothing changes.
 */
export function settle(record: Arrangement, now: Now, world: CvtWorld): Change | null {
  if (record.state === 'bij-deskundigen') return settleExperts(record, now, world.experts);
  if (record.state !== 'bij-cvt' && record.state !== 'bij-volmachthouder') return null;
  const stand = standing(record, world);
  const route = routeVote(record, stand, now, world);
  if (route.state === record.state && (record.advice?.outcome ?? 'open') === stand.outcome) return null;
  return advance(record, {
    to: { state: route.state, advice: route.advice, votes: votesAfter(record, route, world) },
    command: null,
    by: null,
    now,
    ask: route.ask,
    detail: {
      uitslag: stand.outcome,
      voor: stand.voor,
      tegen: stand.tegen,
      voorwaarden: stand.voorwaarden,
      nogNiet: stand.nogNiet,
    },
  });
}

/**
 * What is kept of the votes: none for the round that comes after "nog niet te beoordelen"; else all, those of who was not
 * in the zitting as not counted. None is taken out: a sealed sentence is bound to its place.
 */
function votesAfter(record: Arrangement, route: Route, { committee }: CvtWorld): Arrangement['votes'] {
  if (route.state === 'bij-consulent') return [];
  if (zittingOf(record, committee) === null) return record.votes;
  const { votes } = counted(record, committee);
  return record.votes.map((vote) => (votes.includes(vote) ? vote : { ...vote, absent: true }));
}
