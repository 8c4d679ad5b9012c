import { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { ArrangementsHouse } from '../../data/arrangements-house.ts';
import { askAttendanceVerb, attendanceVerb } from './attendance.ts';
import { askCloseVerb, closeVerb } from './close.ts';
import { delistVerb, enlistVerb, waitingVerb } from './list.ts';
import { nextVerb, thenNext } from './next.ts';
import { openVerb, startVerb } from './open.ts';
import { showVerb } from './show.ts';

/** What each button of a zitting does. */
export const zittingHandlers = (house: ArrangementsHouse): Readonly<Record<string, HandleVerb>> => ({
  [zittingVerbs.show]: showVerb(house),
  [zittingVerbs.next]: nextVerb(house),
  [zittingVerbs.start]: startVerb(house),
  [zittingVerbs.open]: openVerb(house),
  [zittingVerbs.askAttendance]: askAttendanceVerb(house),
  [zittingVerbs.attendance]: attendanceVerb(house),
  [zittingVerbs.waiting]: waitingVerb(house),
  [zittingVerbs.enlist]: enlistVerb(house),
  [zittingVerbs.delist]: delistVerb(house),
  [zittingVerbs.askClose]: askCloseVerb(house),
  [zittingVerbs.close]: closeVerb(house),
  [zittingVerbs.advise]: thenNext(house, zittingVerbs.advise, 'adviseInZitting'),
  [zittingVerbs.word]: thenNext(house, zittingVerbs.word, 'word'),
});
