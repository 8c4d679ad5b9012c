import { goneCard } from '../../cards/delivery/gone-card.ts';
import { verbs } from '../../cards/verantwoording/verbs.ts';
import type { Feature } from '../delivery/feature.ts';
import { FEATURE } from './data/verantwoording-house.ts';
import { takeAmountsFile, takesAmounts } from './files/take-file.ts';
import type { RondeHouse } from './handlers/ronde/ronde-house.ts';
import { campaignHandlers } from './handlers/ronde/verbs.ts';
import { accountVerbs } from './handlers/verbs.ts';
import { phrases } from './intents.ts';
import { jobs } from './jobs/jobs.ts';
import { renderers } from './posts/renderers.ts';
import { reminderPosts } from './posts/ronde/reminder-posts.ts';

/** How schools account for what they did with the money: from a campaign's set-up to its result. */
export function verantwoordingen(house: RondeHouse): Feature {
  const ofAccount = accountVerbs(house);
  return {
    name: FEATURE,
    prefix: 'verantwoording',
    verbs: { ...ofAccount, ...campaignHandlers(house) },
    current: ofAccount[verbs.show] ?? (async () => goneCard(null)),
    phrases: phrases(house),
    file: takeAmountsFile(house),
    takesFile: takesAmounts,
    posts: { ...renderers(house), ...reminderPosts(house) },
    jobs: jobs(house),
  };
}
