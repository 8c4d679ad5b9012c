import type { MayRead } from '../abilities.ts';
import type { Advice, Arrangement, Vote } from './arrangement.ts';

export interface VisibleVotes {
  readonly votes: readonly Vote[];
  readonly advice: Advice | null;
}

/**
 * The votes and their outcome for a reader of the dossier; null while they are hidden: for a member until one's own vote
 * is in, for the secretary and the bestuurder until the vote closed. Schools and consulent see the decision, not the votes.
 */
export function visibleVotes(record: Arrangement, reader: MayRead): VisibleVotes | null {
  const { votes, advice } = record;
  switch (reader.as) {
    case 'school':
    case 'consulent':
    case 'deskundige':
      return null;
    case 'cvt': {
      const own = votes.some((one) => one.seat === reader.seat);
      const mayStillVote = record.state === 'bij-cvt' || record.state === 'bij-volmachthouder';
      return own || !mayStillVote ? { votes, advice } : null;
    }
    case 'secretaris':
    case 'bestuurder':
      return record.state === 'bij-cvt' ? null : { votes, advice };
  }
}
