import { ownSchoolsVerbs } from '../../../../cards/verantwoording/scholen/verbs.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { looking } from './desk.ts';
import { drawPreview } from './preview.ts';
import { drawStand } from './stand.ts';
import { drawTable } from './table.ts';
import { takeVerb } from './take.ts';

/** What each button does with which somebody fills in the money of all their schools. */
export const ownSchoolsHandlers = (house: VerantwoordingHouse): Readonly<Record<string, HandleVerb>> => ({
  [ownSchoolsVerbs.ask]: looking(house, drawTable),
  [ownSchoolsVerbs.preview]: looking(house, drawPreview),
  [ownSchoolsVerbs.take]: takeVerb(house),
  [ownSchoolsVerbs.stand]: looking(house, (desk) => drawStand(desk)),
});
