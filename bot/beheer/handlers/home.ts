import { type BeheerPart, beheerVerbs } from '../../../cards/beheer/verbs.ts';
import type { AppHouse } from '../../delivery/app-house.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { drawHome } from './draw-home.ts';
import { looking } from './looking.ts';

/** The verb that opens the menu of beheer. */
export const homeVerb = (house: AppHouse, parts: readonly BeheerPart[]): Readonly<Record<string, HandleVerb>> => ({
  [beheerVerbs.home]: looking(house, ({ tx, turn, may, appId }) => drawHome(tx, turn, may, { appId, parts })),
});
