import { reachVerbs as verbs } from '../../../../cards/beheer/reach/verbs.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { looking } from '../looking.ts';
import { drawGroup, drawOverview, drawPerson } from './draw.ts';
import { installing } from './install.ts';

/** Reach: whom a message reaches, whom not and why, and the way out. */
export function reachVerbs(house: AppHouse): Readonly<Record<string, HandleVerb>> {
  const may = Boolean(house.installation);
  const install = installing(house);
  return {
    [beheerVerbs.reach]: looking(house, (look) => drawOverview(look, may)),
    [verbs.group]: looking(house, (look) => drawGroup(look, may)),
    [verbs.show]: looking(house, (look) => drawPerson(look, may)),
    [verbs.install]: install,
    [verbs.installAll]: install,
  };
}
