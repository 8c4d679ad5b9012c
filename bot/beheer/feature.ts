import { type BeheerPart, beheerVerbs } from '../../cards/beheer/verbs.ts';
import type { AppHouse } from '../delivery/app-house.ts';
import { type Dossiers, dossiersOf } from '../delivery/dossiers.ts';
import type { Feature, HandleVerb } from '../delivery/feature.ts';
import { runningOf } from '../delivery/running.ts';
import { auditVerbs } from './handlers/audit/verbs.ts';
import { hearInChannel } from './handlers/channels/in-channel.ts';
import { channelsVerbs } from './handlers/channels/verbs.ts';
import { configurationVerbs } from './handlers/configuration/verbs.ts';
import { deliveryVerbs } from './handlers/delivery/verbs.ts';
import { homeVerb } from './handlers/home.ts';
import { takeFile } from './handlers/import/take-file.ts';
import { importPartVerbs } from './handlers/import/verbs.ts';
import { peopleVerbs } from './handlers/people/verbs.ts';
import { reachVerbs } from './handlers/reach/verbs.ts';
import { schoolsVerbs } from './handlers/schools/verbs.ts';
import { tenantsVerbs } from './handlers/tenants/verbs.ts';
import { phrases } from './intents.ts';
import { oldImportsJob } from './jobs/old-imports-job.ts';
import { channelPosts } from './posts/channels/channel-posts.ts';
import { tasks } from './tasks.ts';

type Verbs = Readonly<Record<string, HandleVerb>>;
/** The audit log is searched by the numbers that other features give; a new configuration is held against what they run. */
type BeheerHouse = AppHouse & { readonly dossiers: Dossiers; readonly running: ReturnType<typeof runningOf> };

/** The parts of beheer in the order of its menu, each with its verbs. */
const PARTS: readonly { readonly part: BeheerPart; readonly verbs: (house: BeheerHouse) => Verbs }[] = [
  { part: 'people', verbs: peopleVerbs },
  { part: 'schools', verbs: schoolsVerbs },
  { part: 'channels', verbs: channelsVerbs },
  { part: 'tenants', verbs: tenantsVerbs },
  { part: 'configuration', verbs: configurationVerbs },
  { part: 'reach', verbs: reachVerbs },
  { part: 'delivery', verbs: deliveryVerbs },
  { part: 'audit', verbs: auditVerbs },
];

/** Bringing a samenwerkingsverband to life and keeping it true: people, schools, channels, rules, and what is stuck. */
export function beheer(app: AppHouse, all: () => readonly Feature[]): Feature {
  const house: BeheerHouse = { ...app, dossiers: dossiersOf(all), running: runningOf(all) };
  const parts = PARTS.map(({ part }) => part);
  const home = homeVerb(house, parts);
  const open = home[beheerVerbs.home];
  if (!open) throw new Error('Beheer has no menu.');
  return {
    name: 'beheer',
    prefix: 'beheer',
    verbs: Object.assign({}, home, importPartVerbs(house), ...PARTS.map(({ verbs }) => verbs(house))),
    current: open,
    phrases: phrases(house, parts),
    file: takeFile(house),
    inChannel: hearInChannel(house),
    posts: channelPosts,
    tasks,
    jobs: [oldImportsJob()],
  };
}
