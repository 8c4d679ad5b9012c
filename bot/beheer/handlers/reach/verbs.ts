import { reachVerbs as verbs } from '../../../../cards/beheer/reach/verbs.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { looking } from '../looking.ts';
import { drawAskMany } from './draw-installed.ts';
import { drawKind, drawMissed } from './draw-lists.ts';
import { drawOverview } from './draw-overview.ts';
import { drawAskOne, drawPerson } from './draw-person.ts';
import { installing } from './install.ts';

/** Reach: whom a message reaches, whom not and why, and the way out. */
export function reachVerbs(house: AppHouse): Readonly<Record<string, HandleVerb>> {
  const install = installing(house);
  return {
    [beheerVerbs.reach]: looking(house, (look) => drawOverview(look)),
    [verbs.group]: looking(house, drawKind),
    [verbs.missed]: looking(house, drawMissed),
    [verbs.show]: looking(house, (look) => drawPerson(look)),
    [verbs.askInstall]: looking(house, drawAskOne),
    [verbs.askInstallAll]: looking(house, drawAskMany),
    [verbs.install]: install,
    [verbs.installAll]: install,
  };
}
