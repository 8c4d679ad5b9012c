import { channelVerbs } from '../../../../cards/beheer/channels/verbs.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { looking } from '../looking.ts';
import { acceptVerb, declineVerb, proposalVerb } from './answer.ts';
import { askPurposeVerb, chooseSchoolVerb } from './ask-purpose.ts';
import { askUnbindVerb, moveVerb, testVerb, unbindVerb } from './change-channel.ts';
import { countVerb } from './count-members.ts';
import { drawChannel, drawChannels } from './draw-channels.ts';
import { drawProposals } from './draw-proposals.ts';
import { ownSchoolsVerb, proposedVerb, proposeVerb } from './for-school.ts';
import { bindVerb } from './in-channel.ts';

/** The part Kanalen: which channels there are, what they are for, and whether they work. */
export const channelsVerbs = (house: AppHouse): Readonly<Record<string, HandleVerb>> => ({
  [beheerVerbs.channels]: looking(house, ({ tx, turn }) => drawChannels(tx, turn, turn.inbound.data.page ?? 1)),
  [channelVerbs.open]: looking(house, ({ tx, turn, may }) => drawChannel(tx, turn, may, turn.inbound.data.id)),
  [channelVerbs.bind]: bindVerb(house),
  [channelVerbs.askPurpose]: askPurposeVerb(house),
  [channelVerbs.chooseSchool]: chooseSchoolVerb(house),
  [channelVerbs.move]: moveVerb(house),
  [channelVerbs.test]: testVerb(house),
  [channelVerbs.count]: countVerb(house),
  [channelVerbs.askUnbind]: askUnbindVerb(house),
  [channelVerbs.unbind]: unbindVerb(house),
  [channelVerbs.propose]: proposeVerb(house),
  [channelVerbs.ownSchools]: ownSchoolsVerb(house),
  [channelVerbs.proposed]: proposedVerb(house),
  [channelVerbs.proposals]: looking(house, drawProposals),
  [channelVerbs.proposal]: proposalVerb(house),
  [channelVerbs.accept]: acceptVerb(house),
  [channelVerbs.decline]: declineVerb(house),
});
