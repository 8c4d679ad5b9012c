import type { PersonId } from '../../../../cards/words/brands.ts';
import type { Arrangement } from '../arrangement.ts';
import { counted } from '../tally.ts';
import type { Committee } from '../world.ts';
import { isPresent, openZittingOf } from './zitting.ts';

interface Member {
  readonly person: PersonId;
  readonly seat: PersonId;
}

/** Whether the vote or advice of this member is still to come; who is not in the zitting is not waited for. */
export function waitsFor(record: Arrangement, committee: Committee, { person, seat }: Member): boolean {
  const zitting = openZittingOf(record, committee);
  if (zitting === null) return !record.votes.some((vote) => vote.seat === seat);
  if (!isPresent(zitting, person)) return false;
  return !counted(record, committee).votes.some((vote) => vote.seat === seat);
}
