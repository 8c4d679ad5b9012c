import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { PersonId, SchoolId } from '../../../../cards/words/brands.ts';
import type { Address } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { keepProposal, proposalByKey } from '../../../people/channel-proposals.ts';
import { channelByKey, channelSubject } from '../../../people/channels.ts';
import { conversationOf } from '../../../people/conversation.ts';
import { lockRegister } from '../../../people/register.ts';
import { obstacleOf } from '../../rules/channels/obstacle-of.ts';
import { tellBeheerders } from './proposal-posts.ts';
import { readAsking } from './read-asking.ts';

interface Proposed {
  readonly school: SchoolId;
  readonly person: PersonId;
  readonly address: Address;
}

/**
 * Asks the beheerder whether a channel is this school's; one at a time, with binding. What was asked before stands, unless
 * it cannot be granted any more: then whoever asks now takes its place.
 */
export async function proposeChannel(
  tx: ChangeTx,
  proposed: Proposed,
  appId: string,
): Promise<Result<null, BeheerRefusal>> {
  const register = await lockRegister(tx);
  const today = dayOf(tx.now);
  const school = register.schools.find(({ id }) => id === proposed.school);
  if (!school || (school.closedOn !== null && school.closedOn <= today)) return refuse('kanaal-school-weg');
  const key = conversationOf(proposed.address);
  if (await channelByKey(tx, key)) return refuse('kanaal-al-gekoppeld');
  const before = await proposalByKey(tx, key);
  const stands = before && obstacleOf(await readAsking(tx, before, appId, today), today) === null;
  if (stands) return refuse(before.school.id === proposed.school ? 'al-gedaan' : 'voorstel-ander');
  await keepProposal(tx, proposed, tx.now);
  const id = channelSubject(key);
  await tx.refresh('beheer', id); // an answer of before is not the last word any more
  await tellBeheerders(tx, id, today);
  tx.record({
    wat: 'kanaal-voorstel',
    kanaal: key,
    schoolVoor: before?.school.id ?? null,
    schoolNa: proposed.school,
  });
  return ok(null);
}
