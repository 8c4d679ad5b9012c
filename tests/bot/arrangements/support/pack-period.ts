import type { TakenNow } from '../../../../bot/arrangements/rules/confirm.ts';
import { makeCalendar } from '../../../../bot/swv/calendar.ts';
import { endOfSchoolWeeks } from '../../../../bot/swv/school-weeks.ts';
import { kalender } from '../../../../bot/swv/sections/kalender.ts';
import type { SchoolId } from '../../../../cards/words/brands.ts';
import { aConfiguration } from './a-configuration.ts';

const calendar = makeCalendar(kalender.schema.parse((await aConfiguration()).kalender));

/** How the pack reckons weeks of support for a school: in weeks with lessons. */
export const packPeriod = (school: SchoolId): Pick<TakenNow, 'lastDay' | 'calendar'> => ({
  calendar,
  lastDay: (start, weken) => endOfSchoolWeeks(calendar, start, weken, school),
});
