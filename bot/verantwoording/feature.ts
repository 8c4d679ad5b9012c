import { verbs } from '../../cards/verantwoording/verbs.ts';
import { countsOf } from '../delivery/counts.ts';
import type { Feature } from '../delivery/feature.ts';
import { FEATURE } from './data/verantwoording-house.ts';
import { resultFiles } from './files/result/make-files.ts';
import { takeAmountsFile, takesAmounts } from './files/take-file.ts';
import { takeOwnFile, takesOwn } from './files/take-own-file.ts';
import { agendaPhrases } from './handlers/agenda/draw-agendas.ts';
import { agendaHandlers } from './handlers/agenda/verbs.ts';
import { resultPhrases } from './handlers/result/phrases.ts';
import { resultHandlers } from './handlers/result/verbs.ts';
import { campaignHome } from './handlers/ronde/campaign-home.ts';
import type { RondeHouse } from './handlers/ronde/ronde-house.ts';
import { campaignHandlers } from './handlers/ronde/verbs.ts';
import { ownSchoolsHandlers } from './handlers/scholen/verbs.ts';
import { accountVerbs } from './handlers/verbs.ts';
import { phrases } from './intents.ts';
import { jobs } from './jobs/jobs.ts';
import { renderers } from './posts/renderers.ts';
import { resultRenderers } from './posts/result-renderers.ts';
import { reminderPosts } from './posts/ronde/reminder-posts.ts';
import { roundPosts } from './posts/ronde/round-posts.ts';
import { tasks } from './tasks.ts';

/**
 * How schools account for what they did with the money: from a campaign's set-up to its result.
 * @param features all of them, asked lazily: what they counted is put where nobody has to count it.
 */
export function verantwoordingen(
  from: Omit<RondeHouse, 'counts'>,
  features: () => readonly Feature[] = () => [],
): Feature {
  const house = { ...from, counts: countsOf(features) };
  const ofAccount = accountVerbs(house);
  return {
    name: FEATURE,
    prefix: 'verantwoording',
    verbs: {
      ...ofAccount,
      ...campaignHandlers(house),
      ...resultHandlers(house),
      ...ownSchoolsHandlers(house),
      ...agendaHandlers(house),
    },
    current: ofAccount[verbs.close],
    phrases: [...phrases(house, campaignHome(house)), ...resultPhrases(house), ...agendaPhrases(house)],
    file: takeOwnFile(house, takeAmountsFile(house)),
    takesFile: (turn) => takesAmounts(turn) || takesOwn(turn),
    posts: { ...renderers(house), ...roundPosts(house), ...reminderPosts(house), ...resultRenderers(house) },
    files: resultFiles(house),
    tasks: tasks(house),
    jobs: jobs(house),
  };
}
