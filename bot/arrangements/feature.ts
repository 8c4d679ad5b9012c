import type { Feature } from '../delivery/feature.ts';
import { type ArrangementsHouse, FEATURE } from './data/arrangements-house.ts';
import { countRunning } from './data/count-running.ts';
import { countGranted } from './data/own-counts.ts';
import { requestDossiers } from './data/request-dossiers.ts';
import { foldedVerb } from './handlers/look-verb.ts';
import { inOwnChat, requestVerbs } from './handlers/verbs.ts';
import { phrases } from './intents.ts';
import { alertJob } from './jobs/alert-job.ts';
import { followUpJob } from './jobs/follow-up-job.ts';
import { hearingJob } from './jobs/hearing-job.ts';
import { holidayJob } from './jobs/holiday-job.ts';
import { lapseJob } from './jobs/lapse-job.ts';
import { oldDraftsJob } from './jobs/old-drafts-job.ts';
import { settleJob } from './jobs/settle-job.ts';
import { zittingJob } from './jobs/zitting-job.ts';
import { ALERT_KINDS } from './posts/alerts.ts';
import { renderers } from './posts/renderers.ts';
import { tasks } from './tasks.ts';

/** Requests for an arrangement, from the zorgcoördinator's first click to the decision. */
export const arrangements = (house: ArrangementsHouse): Feature => ({
  name: FEATURE,
  prefix: 'aanvraag',
  verbs: requestVerbs(house),
  current: inOwnChat(foldedVerb(house)),
  phrases: phrases(house),
  posts: renderers(house),
  dossiers: requestDossiers,
  running: countRunning,
  counts: countGranted,
  tasks: tasks(house),
  jobs: [
    settleJob(house),
    hearingJob(house),
    lapseJob(house),
    ...ALERT_KINDS.map((kind) => alertJob(house, kind)),
    holidayJob(house),
    oldDraftsJob(),
    zittingJob(),
    followUpJob(house),
  ],
});
