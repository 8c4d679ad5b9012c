import type { MemberCount } from '../../../core/ports.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { proposalById } from '../../../people/channel-proposals.ts';
import { mayLook, mayManage } from '../../abilities.ts';
import { acceptProposal, declineProposal } from '../../data/channels/answer-proposal.ts';
import { looking } from '../looking.ts';
import { managing } from '../managing.ts';
import { drawChannel, drawChannels } from './draw-channels.ts';
import { drawProposal } from './draw-proposals.ts';

type Turned = Parameters<HandleVerb>[0];

/** Who reads the channel that a school asked for. Teams is asked with no transaction open; null when there is none. */
async function countReaders(house: AppHouse, { actor, inbound }: Turned): Promise<MemberCount | null> {
  const asked = await house.store.read(actor.swv, (tx) => proposalById(tx, inbound.data.id));
  return asked && house.members.count(asked.address);
}

const isOwnChat = ({ inbound }: Turned): boolean => inbound.address.kind === 'personal';

/** "Bekijk". */
export const proposalVerb =
  (house: AppHouse): HandleVerb =>
  async (turn) => {
    const readers = isOwnChat(turn) && mayLook(turn.actor).ok ? await countReaders(house, turn) : null;
    return looking(house, (look) => drawProposal(look, readers))(turn);
  };

/** "Koppel". Who reads along is counted anew: it is kept with the channel. */
export const acceptVerb =
  (house: AppHouse): HandleVerb =>
  async (turn) => {
    const readers = isOwnChat(turn) && mayManage(turn.actor).ok ? await countReaders(house, turn) : null;
    return managing(house, {
      carry: ({ tx, turn: { inbound }, appId }) => acceptProposal(tx, inbound.data, appId, readers),
      draw: (look, done) => {
        if (!done.ok) return drawProposal(look, readers, done.refusal.code);
        return drawChannel(look.tx, look.turn, look.may, look.turn.inbound.data.id, { done: 'gekoppeld' });
      },
    })(turn);
  };

/** "Nee, niet koppelen". */
export const declineVerb = (house: AppHouse): HandleVerb =>
  managing(house, {
    carry: ({ tx, turn }) => declineProposal(tx, turn.inbound.data),
    draw: (look, done) => {
      if (!done.ok) return drawProposal(look, null, done.refusal.code);
      return drawChannels(look.tx, look.turn, 1, { done: 'niet-gekoppeld' });
    },
  });
