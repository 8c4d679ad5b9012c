import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Calendar } from '../../swv/calendar.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { lastLessons } from '../rules/last-lessons.ts';
import { standingDecision } from '../rules/standing-decision.ts';

type Granted = Pick<Arrangement, 'school' | 'decision' | 'mended' | 'endsOn' | 'followUp'>;

/**
 * The last day of what was granted, as people read it: the rules end weeks on the last of seven days, and the form and the
 * decision named the last one with lessons. What stopped early ends on the day that was said, a TLV on its own. Null: none.
 */
export function lastDayOf(of: Granted, calendar: Pick<Calendar, 'isSchoolDay'>): LocalDate | null {
  const { endsOn, followUp, school } = of;
  const decision = standingDecision(of);
  if (endsOn === null || followUp?.stopped != null) return endsOn;
  if (decision?.start == null || decision.weken === null) return endsOn;
  return lastLessons(calendar, decision.start, endsOn, school);
}
