import type { Advice, Arrangement, Vote } from './arrangement.ts';
import { eligibleSeats } from './seats.ts';
import type { Committee } from './world.ts';

export interface Tally {
  readonly outcome: Advice['outcome'] | 'open';
  readonly voor: number;
  readonly tegen: number;
}

/** The votes that count as of now: of a seat that may judge, cast by someone who may. */
function counted(
  record: Arrangement,
  committee: Committee,
): { readonly votes: readonly Vote[]; readonly seats: number } {
  const seats = eligibleSeats(record, committee);
  const sits = (vote: Vote) => committee.members.some((one) => one.person === vote.by);
  const votes = record.votes.filter((vote) => {
    const seat = seats.find((one) => one.member === vote.seat);
    // A deputy who went home leaves a good vote behind; one who still sits and now has a conflict does not.
    return seat !== undefined && (!sits(vote) || seat.sitters.some((one) => one.person === vote.by));
  });
  return { votes, seats: seats.length };
}

/**
 * How an open vote stands. It closes when the quorum is met and no vote still to come can change the outcome; when too
 * few seats may judge, there is no quorum to wait for.
 */
export function tally(record: Arrangement, committee: Committee, quorum: number): Tally {
  const { votes, seats } = counted(record, committee);
  const voor = votes.filter((vote) => vote.choice === 'voor').length;
  const tegen = votes.length - voor;
  const left = seats - votes.length;
  return { outcome: outcomeOf(), voor, tegen };

  function outcomeOf(): Tally['outcome'] {
    if (seats < quorum) return 'geen-quorum';
    if (votes.length < quorum) return 'open';
    if (voor > tegen + left) return 'voor';
    if (tegen > voor + left) return 'tegen';
    return left === 0 ? 'staken' : 'open';
  }
}

/** How a vote that closed stands now that the CvT may have changed: what is left of it, nobody else is waited for. */
export function recount(
  record: Arrangement,
  committee: Committee,
  quorum: number,
): Tally & { outcome: Advice['outcome'] } {
  const { votes } = counted(record, committee);
  const voor = votes.filter((vote) => vote.choice === 'voor').length;
  const tegen = votes.length - voor;
  if (votes.length < quorum) return { outcome: 'geen-quorum', voor, tegen };
  return { outcome: voor > tegen ? 'voor' : tegen > voor ? 'tegen' : 'staken', voor, tegen };
}
