import { goneCard } from '../../cards/delivery/gone-card.ts';
import { verbs } from '../../cards/verantwoording/verbs.ts';
import type { Feature } from '../delivery/feature.ts';
import { FEATURE, type VerantwoordingHouse } from './data/verantwoording-house.ts';
import { resultFiles } from './files/result/make-files.ts';
import { resultPhrases } from './handlers/result/phrases.ts';
import { resultHandlers } from './handlers/result/verbs.ts';
import { campaignHandlers } from './handlers/ronde/verbs.ts';
import { accountVerbs } from './handlers/verbs.ts';
import { phrases } from './intents.ts';
import { jobs } from './jobs/jobs.ts';
import { renderers } from './posts/renderers.ts';
import { resultRenderers } from './posts/result-renderers.ts';

/** How schools account for what they did with the money: from a campaign's set-up to its result. */
export function verantwoordingen(house: VerantwoordingHouse): Feature {
  const ofAccount = accountVerbs(house);
  return {
    name: FEATURE,
    prefix: 'verantwoording',
    verbs: { ...ofAccount, ...campaignHandlers(house), ...resultHandlers(house) },
    current: ofAccount[verbs.show] ?? (async () => goneCard(null)),
    phrases: [...phrases(house), ...resultPhrases(house)],
    posts: { ...renderers(house), ...resultRenderers(house) },
    files: resultFiles(house),
    jobs: jobs(house),
  };
}
