import type { TaskRow } from '../../cards/chat/tasks-card.ts';
import type { Actor } from '../core/actor.ts';
import { listProposals } from '../people/channel-proposals.ts';
import type { Tx } from '../store/store.ts';
import { mayManage } from './abilities.ts';
import { proposalRevision } from './data/channels/answer-proposal.ts';

/** What waits for a beheerder: what schools ask about their channels. */
export async function tasks(tx: Tx, actor: Actor): Promise<readonly TaskRow[]> {
  if (!mayManage(actor).ok) return [];
  return (await listProposals(tx)).map((proposal) => ({
    data: { v: 1, swv: tx.swv, id: proposal.id, revision: proposalRevision(proposal) },
    task: 'kanaal',
    dossiernummer: null,
    kind: null,
    school: proposal.school.name,
    until: null,
  }));
}
