import type { MayRead } from '../abilities/permission.ts';
import type { Arrangement, State } from './arrangement.ts';
import type { Advice, Vote } from './course.ts';
import { counted } from './tally.ts';
import type { Committee } from './world.ts';
import { openZittingOf } from './zitting/zitting.ts';

export interface VisibleVotes {
  readonly votes: readonly Vote[];
  readonly advice: Advice | null;
}

/** From a zienswijze it may come back to a volmachthouder who has yet to vote. */
const STILL_VOTED: readonly State[] = ['bij-cvt', 'bij-volmachthouder', 'bij-zienswijze'];

/**
 * The votes and their outcome for a reader of the dossier; null while they are hidden: for a member until one's own vote
 * is in, for the secretary and the bestuurder until the vote closed. In a zitting the secretary, who does not advise, puts
 * the advices into words and so reads them. Schools and consulent see the decision, not the votes; the consulent also that
 * the CvT could not judge it yet.
 */
export function visibleVotes(record: Arrangement, reader: MayRead, committee: Committee): VisibleVotes | null {
  const { votes, advice } = record;
  const zitting = openZittingOf(record, committee);
  switch (reader.as) {
    case 'school':
    case 'deskundige':
      return null;
    case 'consulent':
      return advice?.outcome === 'nog-niet' ? { votes, advice } : null;
    case 'cvt': {
      if (zitting) {
        const standing = counted(record, committee).votes;
        return standing.some((one) => one.seat === reader.seat && one.by === reader.person)
          ? { votes: standing, advice: null }
          : null;
      }
      const own = votes.some((one) => one.seat === reader.seat);
      const mayStillVote = STILL_VOTED.includes(record.state);
      return own || !mayStillVote ? { votes, advice } : null;
    }
    case 'secretaris':
      if (zitting) return { votes: counted(record, committee).votes, advice: null };
      return record.state === 'bij-cvt' ? null : { votes, advice };
    case 'bestuurder':
      return record.state === 'bij-cvt' ? null : { votes, advice };
  }
}
