import type { LocalDate, PersonId } from '../../../cards/words/brands.ts';
import { coveringVolmacht } from '../../people/volmacht.ts';
import { whatIsAsked } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import { conflictOf } from './conflict.ts';
import type { Committee, CvtMember } from './world.ts';
import { isPresent, type Zitting } from './zitting/zitting.ts';

/** A place in the CvT: the member's, in which a deputy may sit too. It has one vote. */
export interface Seat {
  readonly member: PersonId;
  readonly sitters: readonly CvtMember[];
}

/** The seats of today. Nobody sits in two: one's own seat goes before another's, the first listed before the next. */
export function seatsOf(committee: Committee): readonly Seat[] {
  const sitters: CvtMember[] = [];
  const ownSeatsFirst = [
    ...committee.members.filter((one) => one.insteadOf === null),
    ...committee.members.filter((one) => one.insteadOf !== null),
  ];
  for (const one of ownSeatsFirst) {
    if (!sitters.some((other) => other.person === one.person)) sitters.push(one);
  }
  const members = [...new Set(sitters.map((one) => one.insteadOf ?? one.person))];
  return members.map((member) => ({
    member,
    sitters: sitters.filter((one) => (one.insteadOf ?? one.person) === member),
  }));
}

/** Where this person sits; null when they are not in the CvT. */
export function seatOf(
  committee: Committee,
  person: PersonId,
): { readonly seat: Seat; readonly sitter: CvtMember } | null {
  for (const seat of seatsOf(committee)) {
    const sitter = seat.sitters.find((one) => one.person === person);
    if (sitter) return { seat, sitter };
  }
  return null;
}

/** The seats in which someone sits who may judge this request; the others in it are left out. */
export function eligibleSeats(record: Arrangement, committee: Committee): readonly Seat[] {
  return seatsOf(committee)
    .map((seat) => ({ ...seat, sitters: seat.sitters.filter((one) => conflictOf(record, one, 'decider') === null) }))
    .filter((seat) => seat.sitters.length > 0);
}

/** Of those seats the ones with somebody in the zitting, and who that is. Whoever left the CvT or got a tie is not among them. */
export const presentSeats = (
  record: Arrangement,
  committee: Committee,
  zitting: Pick<Zitting, 'present'>,
): readonly Seat[] =>
  eligibleSeats(record, committee)
    .map((seat) => ({ ...seat, sitters: seat.sitters.filter(({ person }) => isPresent(zitting, person)) }))
    .filter((seat) => seat.sitters.length > 0);

/** The members who may make the last click today: no conflict, and a volmacht for this kind and amount. */
export function volmachthouders(record: Arrangement, committee: Committee, today: LocalDate): readonly CvtMember[] {
  const decision = { kind: record.kind, amount: whatIsAsked(record).bedrag, day: today };
  return eligibleSeats(record, committee)
    .flatMap((seat) => seat.sitters)
    .filter((one) => coveringVolmacht(one.volmachten, decision) !== null);
}
