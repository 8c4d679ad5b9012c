import type { HandleVerb } from '../../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';

/** What each button of a campaign does. */
export const campaignHandlers = (_house: VerantwoordingHouse): Readonly<Record<string, HandleVerb>> => ({});
