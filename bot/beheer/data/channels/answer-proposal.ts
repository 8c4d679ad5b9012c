import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { type Revision, revision, type SubjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { MemberCount } from '../../../core/ports.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { type ChannelProposal, dropProposal, proposalById } from '../../../people/channel-proposals.ts';
import { keepCount } from '../../../people/channels.ts';
import { keepUnbound } from '../../../people/reach.ts';
import { lockRegister } from '../../../people/register.ts';
import { absenceOf, obstacleOf } from '../../rules/channels/obstacle-of.ts';
import { tellAnswer } from './proposal-posts.ts';
import { readAsking } from './read-asking.ts';
import { channelPost } from './read-channel.ts';
import { setPurpose } from './set-purpose.ts';

type Answered = Result<null, BeheerRefusal>;

/** What a card about a proposal was drawn from: asked anew, it is another one. */
export const proposalRevision = ({ at }: Pick<ChannelProposal, 'at'>): Revision => revision(at.getTime());

interface Seen {
  readonly id: SubjectId;
  /** Of the card on which it was answered. */
  readonly revision: Revision;
}

/**
 * "Koppel": binds the channel to the school that asked.
 * @param readers who read it, counted just before; kept with the channel. null when nobody could be asked.
 */
export async function acceptProposal(
  tx: ChangeTx,
  seen: Seen,
  appId: string,
  readers: MemberCount | null,
): Promise<Answered> {
  const found = await look(tx, seen);
  if (!found.ok) return found;
  const proposal = found.value;
  const { key, school, address, person } = proposal;
  const today = dayOf(tx.now);
  const obstacle = obstacleOf(await readAsking(tx, proposal, appId, today), today) ?? absenceOf(readers);
  if (obstacle) return refuse(obstacle);
  const set = await setPurpose(tx, key, address, { wanted: { kind: 'school', id: school.id }, was: '' });
  if (!set.ok) return set;
  await tx.post(channelPost(proposal, 'purpose'), { urgent: true });
  tx.record({ gevraagdDoor: person });
  if (readers?.kind === 'counted') {
    await keepCount(tx, key, readers, tx.now);
    tx.record({ ledenVoor: null, gastenVoor: null, ledenNa: readers.members, gastenNa: readers.guests });
  }
  return set;
}

/** "Nee, niet koppelen". The school may ask again. */
export async function declineProposal(tx: ChangeTx, seen: Seen): Promise<Answered> {
  const found = await look(tx, seen);
  if (!found.ok) return found;
  const { key, school, address, person } = found.value;
  await dropProposal(tx, key);
  await keepUnbound(tx, { kind: 'school', id: school.id }, address, tx.now);
  await tellAnswer(tx, found.value);
  tx.record({ wat: 'kanaal-voorstel', kanaal: key, schoolVoor: school.id, schoolNa: null, gevraagdDoor: person });
  return ok(null);
}

/** The proposal as the card showed it; after the lock, so that of two beheerders the second sees what the first said. */
async function look(tx: ChangeTx, seen: Seen): Promise<Result<ChannelProposal, BeheerRefusal>> {
  await lockRegister(tx);
  const proposal = await proposalById(tx, seen.id);
  if (!proposal) return refuse('voorstel-beantwoord');
  return proposalRevision(proposal) === seen.revision ? ok(proposal) : refuse('voorstel-veranderd');
}
