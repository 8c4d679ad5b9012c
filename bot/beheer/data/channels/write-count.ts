import type { MemberCount } from '../../../core/ports.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { reviveStuck } from '../../../delivery/want-post.ts';
import { reopenChannel } from '../../../people/channel-doors.ts';
import { type BoundChannel, keepCount } from '../../../people/channels.ts';
import { markUnreachable } from '../../../people/reach.ts';

/**
 * Keeps what came of counting who reads a channel, and what that tells of the bot there: who may ask who is in a team, is in
 * it.
 * @returns `gone` when the bot is not there any more, `back` when it is there again.
 */
export async function writeCount(
  tx: ChangeTx,
  { key, count, state, address }: BoundChannel,
  found: Exclude<MemberCount, { kind: 'unavailable' }>,
): Promise<'gone' | 'back' | 'counted'> {
  tx.record({ wat: 'kanaal', kanaal: key });
  if (found.kind === 'closed') {
    await markUnreachable(tx, key, 'uninstalled', tx.now);
    tx.record({ staatVoor: state, staatNa: 'uninstalled' });
    return 'gone';
  }
  await keepCount(tx, key, found, tx.now);
  tx.record({ ledenVoor: count?.members ?? null, gastenVoor: count?.guests ?? null });
  tx.record({ ledenNa: found.members, gastenNa: found.guests });
  // Blocked is something else: whether it may write there, a count does not tell.
  if (state !== 'uninstalled') return 'counted';
  await reopenChannel(tx, address, tx.now);
  await reviveStuck(tx, { kind: 'channel', id: key });
  tx.record({ staatVoor: state, staatNa: 'reachable' });
  return 'back';
}
