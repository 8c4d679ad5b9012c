import type { IExecuteAction } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import type { Where } from './ask-purpose-card.ts';
import { type Purpose, purposeCode, purposeName } from './purpose.ts';
import { CHANNEL_INPUTS, channelVerbs } from './verbs.ts';

interface Asked {
  readonly data: CardData;
  readonly where: Where;
  /** What the channel is for as this card shows it. */
  readonly now: Purpose | null;
}

/** The row that gives a channel this purpose; it tells what the card showed, so that nobody overwrites what they did not see. */
export const purposeAction = (purpose: Purpose, { data, where, now }: Asked): IExecuteAction =>
  execute(where === 'channel' ? channelVerbs.bind : channelVerbs.move, purposeName(purpose), data, {
    constants: {
      [CHANNEL_INPUTS.purpose]: purposeCode(purpose),
      [CHANNEL_INPUTS.was]: now ? purposeCode(now) : '',
    },
  });
