import type { IExecuteAction } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import type { SchoolId } from '../../words/brands.ts';
import { purposeCode } from './purpose.ts';
import { CHANNEL_INPUTS, channelVerbs } from './verbs.ts';

/** Asks the beheerder whether the channel is this school's. */
export const schoolAction = ({ id }: { readonly id: SchoolId }, title: string, data: CardData): IExecuteAction =>
  execute(channelVerbs.propose, title, data, {
    constants: { [CHANNEL_INPUTS.purpose]: purposeCode({ kind: 'school', id }) },
    look: 'main',
  });
