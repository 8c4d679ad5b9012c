import type { HolidayView } from '../../../cards/arrangements/holiday-card.ts';
import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import { watchesTerms } from '../abilities/to-see.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { holidaysIn } from '../data/holidays.ts';
import type { Viewer } from '../data/read-viewer.ts';
import type { Now } from '../rules/world.ts';
import { holidayView, lapsingFor, lapsingIn } from './view-holiday.ts';

interface Asked {
  readonly key: SubjectId;
  readonly viewer: Viewer;
  readonly now: Now;
  readonly page: number;
}

/**
 * What ends in a holiday, for one person. Null when there is no such holiday, it is over, or it is none of theirs: who
 * answers for terms, and consulenten for their own schools.
 */
export async function drawHoliday(
  tx: Tx,
  house: Pick<ArrangementsHouse, 'configurations'>,
  { key, viewer, now, page }: Asked,
): Promise<HolidayView | null> {
  if (!(await house.configurations.exists(tx))) return null;
  const { configuration } = await house.configurations.current(tx);
  const holiday = holidaysIn(configuration).find((one) => one.key === key);
  const concerned = watchesTerms(viewer.actor) || viewer.actor.roles.some(({ role }) => role === 'onderwijsconsulent');
  if (holiday === undefined || holiday.last < now.today || !concerned) return null;
  const rows = lapsingFor(await lapsingIn(tx, house, holiday, now), viewer);
  return holidayView(tx, holiday, rows, page);
}
