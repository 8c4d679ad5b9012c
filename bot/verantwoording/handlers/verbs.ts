import type { HandleVerb } from '../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';

/** What each button of one account does. */
export const accountVerbs = (_house: VerantwoordingHouse): Readonly<Record<string, HandleVerb>> => ({});
