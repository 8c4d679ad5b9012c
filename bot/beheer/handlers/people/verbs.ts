import { peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { looking } from '../looking.ts';
import { addPersonVerbs } from './add-person.ts';
import { daysVerbs } from './days.ts';
import { deputyVerbs } from './deputy.ts';
import { detailsVerbs } from './details.ts';
import { drawPeople } from './draw-people.ts';
import { drawPerson } from './draw-person.ts';
import { endVerbs } from './end.ts';
import { leaveVerbs } from './leave.ts';
import { placeVerbs } from './place.ts';
import { roleVerbs } from './role.ts';
import { volmachtVerbs } from './volmacht.ts';

/** "Mensen en rollen". */
export const peopleVerbs = (house: AppHouse): Readonly<Record<string, HandleVerb>> => ({
  [beheerVerbs.people]: looking(house, (look) => drawPeople(look)),
  [verbs.person]: looking(house, (look) => drawPerson(house, look, look.turn.inbound.data.id)),
  ...addPersonVerbs(house),
  ...detailsVerbs(house),
  ...roleVerbs(house),
  ...placeVerbs(house),
  ...deputyVerbs(house),
  ...daysVerbs(house),
  ...volmachtVerbs(house),
  ...endVerbs(house),
  ...leaveVerbs(house),
});
