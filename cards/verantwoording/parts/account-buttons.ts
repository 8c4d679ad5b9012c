import type { IExecuteAction } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { accountInputs, verbs, type WhyAbout } from '../verbs.ts';

export const openForm = (data: CardData, title: string, part?: string): IExecuteAction =>
  execute(verbs.open, title, data, {
    look: 'main',
    ...(part !== undefined && { constants: { [accountInputs.part]: part } }),
  });

export const look = (data: CardData, title = 'Bekijk'): IExecuteAction => execute(verbs.show, title, data);

/** @param part for a rule of one part. */
export const why = (data: CardData, title: string, about: WhyAbout, part?: string): IExecuteAction =>
  execute(verbs.why, title, data, {
    constants: { [accountInputs.about]: about, ...(part !== undefined && { [accountInputs.part]: part }) },
  });
