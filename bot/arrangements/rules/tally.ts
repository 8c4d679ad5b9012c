import type { Arrangement } from './arrangement.ts';
import type { Advice, Vote } from './course.ts';
import { eligibleSeats, presentSeats, type Seat } from './seats.ts';
import type { Committee } from './world.ts';
import { zittingOf } from './zitting/zitting.ts';

export interface Tally {
  readonly outcome: Advice['outcome'] | 'open';
  /** Those on conditions among them. */
  readonly voor: number;
  readonly tegen: number;
  readonly voorwaarden: number;
  readonly nogNiet: number;
}

type Closed = Tally & { readonly outcome: Advice['outcome'] };

interface Counted {
  readonly votes: readonly Vote[];
  readonly seats: readonly Seat[];
}

/**
 * The votes that count as of now: of a seat that may judge, cast by someone who may. Within a zitting only those of who is
 * there.
 */
export function counted(record: Arrangement, committee: Committee): Counted {
  const zitting = zittingOf(record, committee);
  if (zitting) {
    const seats = presentSeats(record, committee, zitting);
    const votes = record.votes.filter(({ seat, by }) =>
      seats.some((one) => one.member === seat && one.sitters.some(({ person }) => person === by)),
    );
    return { votes, seats };
  }
  const seats = eligibleSeats(record, committee);
  const sits = (vote: Vote) => committee.members.some((one) => one.person === vote.by);
  const votes = record.votes.filter((vote) => {
    const seat = seats.find((one) => one.member === vote.seat);
    // A deputy who went home leaves a good vote behind; one who still sits and now has a conflict does not.
    return !vote.absent && seat !== undefined && (!sits(vote) || seat.sitters.some((one) => one.person === vote.by));
  });
  return { votes, seats };
}

function countsOf(votes: readonly Vote[]): Omit<Tally, 'outcome'> {
  const of = (choice: Vote['choice']) => votes.filter((vote) => vote.choice === choice).length;
  const voorwaarden = of('voorwaarden');
  return { voor: of('voor') + voorwaarden, tegen: of('tegen'), voorwaarden, nogNiet: of('nog-niet') };
}

/**
 * How an open vote stands. It closes when the quorum is met and no vote still to come can change the outcome; when too
 * few seats may judge, there is no quorum to wait for. Within a zitting it is open until that closes.
 */
export function tally(record: Arrangement, committee: Committee, quorum: number): Tally {
  const zitting = zittingOf(record, committee);
  if (zitting?.closedAt) return recount(record, committee, quorum);
  const { votes, seats } = counted(record, committee);
  const counts = countsOf(votes);
  if (zitting) return { outcome: 'open', ...counts };
  const { voor, tegen } = counts;
  const left = seats.length - votes.length;
  return { outcome: outcomeOf(), ...counts };

  function outcomeOf(): Tally['outcome'] {
    if (seats.length < quorum) return 'geen-quorum';
    if (votes.length < quorum) return 'open';
    if (voor > tegen + left) return 'voor';
    if (tegen > voor + left) return 'tegen';
    return left === 0 ? 'staken' : 'open';
  }
}

/**
 * How a vote that closed stands now that the CvT may have changed, and what a zitting would come to if it closed now: what
 * is there counts, nobody else is waited for. An outcome has more than half of what was said; else there is none.
 */
export function recount(record: Arrangement, committee: Committee, quorum: number): Closed {
  const { votes } = counted(record, committee);
  const counts = countsOf(votes);
  return { outcome: outcomeOf(), ...counts };

  function outcomeOf(): Advice['outcome'] {
    if (votes.length < quorum) return 'geen-quorum';
    if (counts.voor * 2 > votes.length) return 'voor';
    if (counts.tegen * 2 > votes.length) return 'tegen';
    return counts.nogNiet * 2 > votes.length ? 'nog-niet' : 'staken';
  }
}
