import { purposeCode } from '../../../../cards/beheer/channels/purpose.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { Address } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { reviveStuck } from '../../../delivery/want-post.ts';
import { dropProposal, proposalByKey } from '../../../people/channel-proposals.ts';
import { channelByKey } from '../../../people/channels.ts';
import { bindChannel, moveChannel } from '../../../people/reach.ts';
import { lockRegister } from '../../../people/register.ts';
import type { ReadPurpose } from '../../schema/channels/read-purpose.ts';
import { tellAnswer } from './proposal-posts.ts';

/**
 * Binds a channel or gives it another purpose; one at a time, so that of two beheerders the second sees what the first did.
 * Whatever a school asked about it is answered by that.
 * @param address where it is, for a channel that is not bound yet; null when it must be bound already.
 */
export async function setPurpose(
  tx: ChangeTx,
  key: string,
  address: Address | null,
  { wanted, was }: ReadPurpose,
): Promise<Result<null, BeheerRefusal>> {
  const register = await lockRegister(tx);
  if (wanted.kind === 'school') {
    const school = register.schools.find(({ id }) => id === wanted.id);
    const isOpen = school && (school.closedOn === null || school.closedOn > dayOf(tx.now));
    if (!isOpen) return refuse('kanaal-school-weg');
  }
  const now = await channelByKey(tx, key);
  const code = now ? purposeCode(now.of) : '';
  if (code === purposeCode(wanted)) return refuse('al-gedaan');
  if (code !== was) return refuse('kanaal-veranderd');
  if (now) await moveChannel(tx, key, wanted, tx.now);
  else if (address) await bindChannel(tx, wanted, address, tx.now);
  else return refuse('bestaat-niet');
  if (!now) await reviveStuck(tx, { kind: 'channel', id: key });
  tx.record({ wat: 'kanaal', kanaal: key, doelVoor: code || null, doelNa: purposeCode(wanted) });
  const asked = await proposalByKey(tx, key);
  if (asked) {
    await dropProposal(tx, key);
    await tellAnswer(tx, asked);
    tx.record({ voorstelVoor: asked.school.id, voorstelNa: null });
  }
  return ok(null);
}
