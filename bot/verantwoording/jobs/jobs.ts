import type { Job } from '../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { closeJob } from './close-job.ts';
import { extendJob } from './extend-job.ts';
import { openJob } from './open-job.ts';
import { reminderJob } from './reminder-job.ts';

/** What falls due: the accounts of a round that opened, got more time or closed, and the reminders. */
export const jobs = (house: VerantwoordingHouse): readonly Job[] => [
  openJob(house),
  extendJob(house),
  closeJob(house),
  reminderJob(house),
];
