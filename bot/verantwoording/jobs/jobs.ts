import type { Job } from '../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';

/** What falls due: the accounts of a campaign that opened, and the reminders. */
export const jobs = (_house: VerantwoordingHouse): readonly Job[] => [];
